package vn.thuocso.dashboard.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocso.dashboard.scoring.input.Body;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.dashboard.scoring.run.Definition;
import vn.thuocso.dashboard.scoring.run.Engine;
import vn.thuocso.index.bundle.Bundle;
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.bundle.Verification;
import vn.thuocso.index.bundle.Verifier;
import vn.thuocso.index.data.csv.CsvDataWriter;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.score.Scores;

/** Packs what a ranking was computed of, with its figures, under a seal. */
final class Freezing {

  private static final Pattern MONTHS = Pattern.compile("(?m)^round: \\{months: (\\d+)\\}$");

  private final Engine engine;

  Freezing(Definition definition) {
    this.engine = new Engine(definition);
  }

  /**
   * The sealed archive of these inputs. It is computed again before it is given out.
   *
   * @param yaml the definition's own bytes
   * @throws Unpublishable where the computation does not come to the same
   */
  byte[] sealed(Inputs inputs, byte[] yaml, SigningKey key) {
    Framework framework = inputs.assessed().shortened(engine.definition().framework());
    Scores scores = engine.scores(inputs);
    Source definition = new Source("framework.yaml", shortened(yaml, inputs));
    Source data = new Source("data-1.csv", CsvDataWriter.write(framework, inputs.dataset()));
    try {
      byte[] zip =
          Bundle.of(definition, List.of(data), framework, scores)
              .with("units.csv", units(inputs).getBytes(StandardCharsets.UTF_8))
              .with("draws.csv", draws(inputs).getBytes(StandardCharsets.UTF_8))
              .sealed(key.secret(), key.known())
              .zip();
      return verified(zip, key);
    } catch (InvalidInputException | IOException e) {
      throw new IllegalStateException("a bundle could not be made", e);
    }
  }

  private static byte[] verified(byte[] zip, SigningKey key)
      throws IOException, InvalidInputException {
    Verification verification = Verifier.verify("goi.zip", zip, Optional.of(key.known()));
    if (!verification.holds()) {
      throw new Unpublishable(
          Unpublishable.Why.DOES_NOT_VERIFY, verification.differences().get(0).toString());
    }
    return zip;
  }

  /** The definition, of a round with the months that were assessed. */
  private static byte[] shortened(byte[] yaml, Inputs inputs) {
    String text = new String(yaml, StandardCharsets.UTF_8);
    Matcher months = MONTHS.matcher(text);
    if (!months.find()) {
      throw new UncheckedIOException(new IOException("the definition does not state its round"));
    }
    return months
        .replaceFirst("round: {months: " + inputs.assessed().months() + "}")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The tree of units that the ranking is of: each ward with the former district it counts to. */
  private static String units(Inputs inputs) {
    StringBuilder csv = new StringBuilder("unit,name,kind,area\n");
    for (Body ward : inputs.wards()) {
      csv.append(ward.code().value())
          .append(",\"")
          .append(ward.name().replace("\"", "\"\""))
          .append("\",")
          .append(ward.kind())
          .append(',')
          .append(ward.area())
          .append('\n');
    }
    return csv.toString();
  }

  /** What the intervals of ranks were drawn with. */
  private String draws(Inputs inputs) {
    return "engine,seed,draws,as_of\n"
        + Engine.VERSION
        + ","
        + Long.toUnsignedString(Engine.seed(engine.key(inputs.assessed())))
        + ","
        + Engine.DRAWS
        + ","
        + inputs.assessed().asOf()
        + "\n";
  }
}

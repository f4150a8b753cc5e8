package vn.thuocso.dashboard.scoring.declared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.decision.Counted;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.csv.CsvDataReader;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.InvalidInputException;

/** What people say of a year: its round, once there is one; before, what the demonstration has. */
@Repository
public class Declared {

  private final Counted counted;
  private final boolean demo;

  Declared(Counted counted, @Value("${thuocso.demo:false}") boolean demo) {
    this.counted = counted;
    this.demo = demo;
  }

  /**
   * What counts of a year. A round of the demonstration begins from what the demonstration has: its
   * ranking does not fall because somebody opened a round to try it.
   */
  public DeclaredInputs of(Framework framework, int year) {
    DeclaredInputs before = demonstration(framework, year);
    return counted.of(year).map(round -> decided(before, round)).orElse(before);
  }

  private static DeclaredInputs decided(DeclaredInputs before, Map<Criterion, Cell> round) {
    Map<DeclaredInputs.Of, Cell> cells = new HashMap<>();
    round.forEach(
        (of, cell) -> cells.put(new DeclaredInputs.Of(of.unit().value(), of.indicator()), cell));
    return before.with(cells);
  }

  /** In the engine's own long format. */
  private DeclaredInputs demonstration(Framework framework, int year) {
    String file = "declared-" + year + ".csv";
    byte[] bytes = demo ? resource("/demo/" + file) : null;
    return bytes == null ? DeclaredInputs.NONE : read(framework, bytes, file, year);
  }

  static DeclaredInputs read(Framework framework, byte[] bytes, String file, int year) {
    try {
      return CsvDataReader.read(framework, bytes, file)
          .data()
          .sheet(DeclaredInputs.period(year))
          .map(sheet -> DeclaredInputs.generated(sheet, framework.indicators()))
          .orElse(DeclaredInputs.NONE);
    } catch (InvalidInputException broken) {
      throw new IllegalStateException("the demonstration's " + file + " is broken", broken);
    }
  }

  private static byte @Nullable [] resource(String name) {
    try (InputStream stream = Declared.class.getResourceAsStream(name)) {
      return stream == null ? null : stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

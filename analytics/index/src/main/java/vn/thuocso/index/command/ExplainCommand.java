package vn.thuocso.index.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.explain.Explainer;
import vn.thuocso.index.explain.Explanation;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.score.Figure;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.table.Table;

/** Takes a score, a distance or a change of rank apart. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = {
      "Điểm gồm những gì; vì sao khác đơn vị khác, kỳ khác, đơn vị ngay trên; vì sao đổi hạng.",
      "What a score is made of; why it differs from another unit, period or the unit above; why a rank changed.",
      ""
    },
    footer = {
      "",
      "Cột / columns: node, contribution = performance + coverage + gap, state, imputed, againstState, againstImputed, against, group, name; --former-framework: unit, before, after, change, performance, method, field, orders. Xem / see docs/index-data.md.",
      "Ví dụ / example: index explain -f shipped:dti-tuyen-giao -d shipped:phuong-mau -u phuong-mau"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private Inputs inputs = new Inputs();
  @Mixin private Output output = new Output();

  @Option(
      names = {"-u", "--unit"},
      paramLabel = "MÃ",
      description = {"Đơn vị; bỏ trống khi tách thay đổi hạng của mọi đơn vị.", "The unit."})
  private @Nullable String unit;

  @Option(
      names = "--node",
      paramLabel = "MÃ",
      description = {"Chỉ số cần giải thích; mặc định: tổng.", "The node; by default the total."})
  private @Nullable String node;

  @Option(
      names = "--against-unit",
      paramLabel = "MÃ",
      description = {"So với đơn vị này.", "Against this unit."})
  private @Nullable String againstUnit;

  @Option(
      names = "--against-period",
      paramLabel = "KỲ",
      description = {"So với chính đơn vị ở kỳ này.", "Against the unit's own figure of a period."})
  private @Nullable String againstPeriod;

  @Option(
      names = "--above",
      description = {"So với đơn vị ngay trên.", "Against the unit one place above."})
  private boolean above;

  @Mixin private FormerRanks former = new FormerRanks();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    refuseContradictions();
    if (former.isAsked()) {
      former.write(inputs, unit, output, console);
      return Exit.OK;
    }
    return contributions();
  }

  /** What would be left out without a word otherwise. */
  private void refuseContradictions() throws InvalidInputException {
    List<String> against = new ArrayList<>();
    add(against, "--above", above);
    add(against, "--against-unit", againstUnit != null);
    add(against, "--against-period", againstPeriod != null);
    add(against, "--former-framework", former.isAsked());
    if (against.size() > 1) {
      throw Inputs.refused(
          String.join(" ", against), "Mỗi lần chỉ so với một bên; hãy giữ một tùy chọn.");
    }
    if (former.isAsked() && node != null) {
      throw Inputs.refused("--node", "Tách thay đổi hạng là của chỉ số tổng; hãy bỏ --node.");
    }
    former.refuseAlone();
  }

  private static void add(List<String> options, String option, boolean given) {
    if (given) {
      options.add(option);
    }
  }

  private int contributions() throws IOException, InvalidInputException {
    if (unit == null) {
      throw Inputs.refused("--unit", "Cần --unit MÃ để giải thích một điểm.");
    }
    Edition edition = inputs.edition(console);
    Scores scores = edition.scores();
    UnitCode own = Units.find(scores, unit);
    Code of =
        node == null ? edition.framework().tree().code() : Units.node(edition.framework(), node);
    Explainer explainer = new Explainer(edition.framework());
    Map<String, Object> facts = facts(scores, own, of);
    Optional<Explanation> found;
    Function<Code, Optional<Figure>> there = each -> Optional.empty();
    if (againstPeriod != null) {
      Scores other = other(edition, againstPeriod);
      facts.put("againstPeriod", againstPeriod);
      found = explainer.difference(scores, own, other, Units.find(other, unit), of);
      there = each -> Optional.of(other.figure(own, each));
      moving(edition);
    } else if (againstUnit != null || above) {
      UnitCode other = opponent(scores, own);
      facts.put("againstUnit", other.value());
      found = explainer.difference(scores, own, scores, other, of);
      there = each -> Optional.of(scores.figure(other, each));
    } else {
      found = explainer.score(scores, own, of);
    }
    Explanation explanation =
        found.orElseThrow(
            () -> Inputs.refused(String.valueOf(of), "Một trong hai bên không có giá trị."));
    Table table =
        ExplanationTable.of(
            explanation, edition.framework(), each -> scores.figure(own, each), there, facts);
    output.write(table, facts, console);
    return Exit.OK;
  }

  /** Where each period is normalised by its own units, others' movement is part of a difference. */
  private void moving(Edition edition) {
    Optional<Normalisation> rule = edition.framework().steps().normalise();
    boolean fixed =
        rule.isEmpty()
            || rule.get() instanceof Normalisation.None
            || rule.get() instanceof Normalisation.Goalposts
            || rule.get() instanceof Normalisation.Scaled;
    if (!fixed) {
      console.remark(
          "Mỗi kỳ được chuẩn hóa theo các đơn vị của chính kỳ ấy nên hiệu hai kỳ gồm cả thay đổi"
              + " của đơn vị khác; muốn tách riêng, hãy dùng mốc cố định (goalposts).");
    }
  }

  private UnitCode opponent(Scores scores, UnitCode own) throws InvalidInputException {
    if (againstUnit != null) {
      return Units.find(scores, againstUnit);
    }
    return Explainer.above(scores, own)
        .orElseThrow(() -> Inputs.refused(own.value(), "Không có đơn vị nào xếp trên đơn vị này."));
  }

  private Scores other(Edition edition, String label) throws InvalidInputException {
    Period period = new Period(label);
    if (edition.dataset().sheet(period).isEmpty()) {
      throw Inputs.refused(
          label, "Số liệu không có kỳ này; có: " + edition.dataset().periods() + ".");
    }
    return edition.of(period).scores();
  }

  private static Map<String, Object> facts(Scores scores, UnitCode own, Code of) {
    Figure figure = scores.figure(own, of);
    Map<String, Object> shares = new LinkedHashMap<>();
    shares.put("measured", figure.shares().measured());
    shares.put("declared", figure.shares().declared());
    shares.put("survey", figure.shares().survey());
    shares.put("imputed", figure.shares().imputed());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("unit", own.value());
    facts.put("period", scores.period().label());
    facts.put("node", of.value());
    facts.put("shares", shares);
    facts.put("availability", figure.availability());
    return facts;
  }
}

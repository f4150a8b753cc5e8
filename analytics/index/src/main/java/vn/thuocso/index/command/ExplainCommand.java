package vn.thuocso.index.command;

import java.io.IOException;
import java.math.BigDecimal;
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
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.explain.Contribution;
import vn.thuocso.index.explain.Explainer;
import vn.thuocso.index.explain.Explanation;
import vn.thuocso.index.explain.RankChange;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.score.Figure;
import vn.thuocso.index.score.Ranking;
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
  private static final int DECIMALS = 6;

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

  @Option(
      names = "--former-framework",
      paramLabel = "TỆP",
      description = {
        "Tách thay đổi hạng thành kết quả, cách tính và đơn vị mới hoặc bỏ đi, so với bộ chỉ số này.",
        "Split the change of rank into performance, method and field, from this framework."
      })
  private @Nullable String formerFramework;

  @Option(
      names = "--former-data",
      arity = "1..*",
      paramLabel = "TỆP",
      description = {"Số liệu của kỳ trước.", "The data of the former period."})
  private List<String> formerData = new ArrayList<>();

  @Option(
      names = "--former-period",
      paramLabel = "KỲ",
      description = {"Kỳ trước; mặc định: kỳ cuối của số liệu ấy.", "The former period."})
  private @Nullable String formerPeriod;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    refuseContradictions();
    return formerFramework == null ? contributions() : rankChanges(formerFramework);
  }

  /** What would be left out without a word otherwise. */
  private void refuseContradictions() throws InvalidInputException {
    List<String> against = new ArrayList<>();
    add(against, "--above", above);
    add(against, "--against-unit", againstUnit != null);
    add(against, "--against-period", againstPeriod != null);
    add(against, "--former-framework", formerFramework != null);
    if (against.size() > 1) {
      throw Inputs.refused(
          String.join(" ", against), "Mỗi lần chỉ so với một bên; hãy giữ một tùy chọn.");
    }
    boolean former = formerFramework != null;
    if (former ? node != null : !formerData.isEmpty() || formerPeriod != null) {
      throw Inputs.refused(
          former ? "--node" : "--former-data",
          former
              ? "Tách thay đổi hạng là của chỉ số tổng; hãy bỏ --node."
              : "--former-data và --former-period cần --former-framework.");
    }
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
    write(explanation, edition.framework(), each -> scores.figure(own, each), there, facts);
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

  private void write(
      Explanation of,
      Framework framework,
      Function<Code, Figure> here,
      Function<Code, Optional<Figure>> there,
      Map<String, Object> facts)
      throws IOException, InvalidInputException {
    Table table =
        new Table(
            "node",
            "contribution",
            "performance",
            "coverage",
            "gap",
            "state",
            "imputed",
            "againstState",
            "againstImputed",
            "against",
            "group",
            "name");
    @Nullable Object against = facts.getOrDefault("againstUnit", facts.get("againstPeriod"));
    Map<Code, BigDecimal> decimals = of.decimals(DECIMALS);
    Map<Code, Contribution> parts = new LinkedHashMap<>();
    of.contributions().forEach(each -> parts.merge(each.node(), each, Contribution::plus));
    BigDecimal sum = BigDecimal.ZERO;
    for (Contribution part : parts.values()) {
      BigDecimal amount = decimals.getOrDefault(part.node(), BigDecimal.ZERO);
      sum = sum.add(amount);
      Figure own = here.apply(part.node());
      Optional<Figure> other = there.apply(part.node());
      table.add(
          part.node().value(),
          amount,
          part.performance(),
          part.coverage(),
          part.gap(),
          own.state().name(),
          own.shares().imputed(),
          other.map(figure -> figure.state().name()).orElse(null),
          other.map(figure -> figure.shares().imputed()).orElse(null),
          against,
          framework.parentOf(part.node()).map(group -> group.code().value()).orElse(null),
          framework.find(part.node()).map(found -> found.name().vi()).orElse(null));
    }
    BigDecimal all =
        BigDecimal.valueOf(of.to())
            .subtract(BigDecimal.valueOf(of.from()))
            .setScale(DECIMALS, java.math.RoundingMode.HALF_UP);
    last(table, "ROUNDING", all.subtract(sum));
    last(table, "DIFFERENCE", all);
    facts.put("from", of.from());
    facts.put("to", of.to());
    output.write(table, facts, console);
  }

  private static void last(Table table, String name, BigDecimal amount) {
    table.add(name, amount, null, null, null, null, null, null, null, null, null, null);
  }

  private int rankChanges(String former) throws IOException, InvalidInputException {
    List<Source> now = inputs.sources(console);
    List<Source> newData = now.subList(1, now.size());
    Source formerDefinition = Inputs.source(former, console);
    List<Source> oldData = new ArrayList<>();
    for (String each : formerData) {
      oldData.add(Inputs.source(each, console));
    }
    Optional<Period> oldPeriod = Optional.ofNullable(formerPeriod).map(Period::new);
    Edition before = Edition.read(formerDefinition, oldData, oldPeriod);
    Edition after = Edition.read(now.get(0), newData, inputs.chosenPeriod());
    RankChange.Rankings rankings =
        new RankChange.Rankings(
            before.scores().ranking(),
            ranking(formerDefinition, newData, inputs.chosenPeriod()),
            ranking(now.get(0), oldData, oldPeriod),
            after.scores().ranking(),
            before.framework().ranking().ties(),
            after.framework().ranking().ties());
    Table table =
        new Table("unit", "before", "after", "change", "performance", "method", "field", "orders");
    for (RankChange each : RankChange.all(rankings)) {
      if (unit == null || unit.equals(each.unit().value())) {
        add(table, each);
      }
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("newDataFormerMethod", rankings.newDataFormerMethod().isPresent());
    facts.put("formerDataNewMethod", rankings.formerDataNewMethod().isPresent());
    output.write(table, facts, console);
    return Exit.OK;
  }

  private static void add(Table table, RankChange change) {
    table.add(
        change.unit().value(),
        change.before(),
        change.after(),
        change.change(),
        change.performance(),
        change.method(),
        change.field(),
        change.orders());
  }

  /** A ranking that never was; empty, and said so, where the definition cannot read the data. */
  private Optional<Ranking> ranking(Source definition, List<Source> data, Optional<Period> period) {
    try {
      return Optional.of(Edition.read(definition, data, period).scores().ranking());
    } catch (InvalidInputException without) {
      console.say(
          "Không tính được theo trật tự này / this order cannot be computed: "
              + without.problems().get(0));
      return Optional.empty();
    }
  }
}

package vn.thuocso.dashboard.origin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.thuocso.dashboard.origin.Answer.Origin;
import vn.thuocso.dashboard.origin.OriginPage.Fact;
import vn.thuocso.dashboard.origin.OriginPage.Link;
import vn.thuocso.dashboard.origin.OriginPage.Row;
import vn.thuocso.dashboard.origin.OriginPage.Table;
import vn.thuocso.dashboard.score.NodeScore;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.framework.AreaRule;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;

/** Says where a figure comes from, in a reader's words. */
record OriginPages(Origin origin, Figures figures, Wording say) {

  static OriginPage of(Origin origin, Wording say) {
    return new OriginPages(origin, new Figures(say), say).page();
  }

  private OriginPage page() {
    Subject subject = origin.subject();
    NodeScore score = origin.score();
    Reckoning reckoning = new Reckoning(origin, figures, say);
    String name = figures.name(subject.self().name());
    return new OriginPage(
        say.say("origin.title", name, unit()),
        unit(),
        subject.kind() == Subject.Kind.INDICATOR ? subject.self().code() + ". " + name : name,
        reckoning.answer(unit()),
        new Link(origin.choice().address().at("/don-vi/" + score.unit().value()), unit()),
        trail(),
        origin.example().map(this::example),
        remarks(),
        figures.state(score),
        figures.reason(score, subject.indicator()),
        reckoning.facts(),
        reckoning.rule(),
        reckoning.symbols(),
        entries(),
        worked(reckoning),
        reckoning.notes(),
        table(),
        lineage(),
        snapshot(),
        former(),
        NodePath.address(origin.choice(), score.unit().value(), score.node()),
        origin
            .choice()
            .address()
            .at(
                "/api/v1/scores/"
                    + score.unit().value()
                    + "/"
                    + NodePath.of(score.node())
                    + "/origin"),
        origin.area(),
        score.generated());
  }

  private LineageView lineage() {
    NodeScore score = origin.score();
    if (score.suppressed() || origin.area() || !score.source().equals("measured")) {
      return LineageView.NONE;
    }
    return origin
        .lineage()
        .map(lineage -> new LineageText(lineage, used(), origin.now(), say).view())
        .orElseGet(() -> new LineageView(say.say("origin.lineage.none"), List.of(), List.of(), ""));
  }

  /** What the snapshot has of it: as it was put in, or else as it came out. */
  private Optional<BigDecimal> used() {
    if (origin.entry().isPresent() && origin.entry().get() instanceof Cell.Present present) {
      return present.reading() instanceof Reading.Ratio ratio
          ? Optional.of(ratio.numerator())
          : present.reading() instanceof Reading.Amount amount
              ? Optional.of(amount.value())
              : present.reading() instanceof Reading.Parts parts
                  ? Optional.of(BigDecimal.valueOf(parts.met().size()))
                  : Optional.empty();
    }
    return Optional.ofNullable(origin.score().numerator());
  }

  private List<OriginPage.Entry> entries() {
    return entry((indicator, cell) -> new Entries(indicator, cell, source(), figures, say).all());
  }

  private String source() {
    return figures.source(origin.score());
  }

  private List<String> worked(Reckoning reckoning) {
    Framework shortened = reckoning.shortened();
    return origin.area() || origin.subject().indicator().isEmpty()
        ? reckoning.sum()
        : entry((indicator, cell) -> new Worked(shortened, indicator, cell, say).lines());
  }

  private <T> List<T> entry(BiFunction<Indicator, Cell, List<T>> of) {
    return origin
        .subject()
        .indicator()
        .flatMap(indicator -> origin.entry().map(cell -> of.apply(indicator, cell)))
        .orElse(List.of());
  }

  private String unit() {
    String name = origin.score().name();
    return name.isEmpty() ? origin.score().unit().value() : name;
  }

  private List<Link> trail() {
    String unit = origin.score().unit().value();
    return origin.subject().parents().stream()
        .map(
            part ->
                new Link(
                    NodePath.address(origin.choice(), unit, part.code()),
                    figures.name(part.name())))
        .toList();
  }

  private Link example(Example example) {
    NodeScore score = example.score();
    return new Link(
        NodePath.address(origin.choice(), score.unit().value(), score.node()),
        say.say(
            "origin.example",
            score.node(),
            figures.name(example.indicator().name()),
            score.name()));
  }

  private List<String> remarks() {
    return origin.choice().unknown().stream()
        .map(
            unknown ->
                say.say(
                    "origin.unknown",
                    say.say("ranking.filter." + unknown.parameter()),
                    unknown.word()))
        .toList();
  }

  /**
   * The parts of a group; of an area's figure its wards, and of its total both one after another.
   */
  private Table table() {
    Subject subject = origin.subject();
    if (origin.area() && subject.kind() != Subject.Kind.TOTAL) {
      return wards();
    }
    if (subject.parts().isEmpty()) {
      return Table.NONE;
    }
    List<Row> rows = new ArrayList<>();
    for (Subject.Part part : subject.parts()) {
      origin.at(part.code()).ifPresent(score -> rows.add(row(part, score)));
    }
    return new Table(
        say.say("origin.parts"),
        say.say(origin.area() ? "origin.parts.note.area" : "origin.parts.note"),
        say.say("origin.table.share"),
        rows);
  }

  private Row row(Subject.Part part, NodeScore score) {
    String name = figures.name(part.name());
    return new Row(
        new Link(NodePath.address(origin.choice(), score.unit().value(), part.code()), name),
        part.code(),
        figures.state(score),
        origin.area()
            ? points(score, part.max())
            : score.suppressed() ? "" : figures.points(score.points()),
        origin.area() ? say.exact(part.max()) : assessed(score),
        figures.share(score.value()));
  }

  private Table wards() {
    Subject subject = origin.subject();
    boolean indicator = subject.kind() == Subject.Kind.INDICATOR;
    List<Row> rows = new ArrayList<>();
    for (NodeScore ward : origin.wards()) {
      rows.add(
          new Row(
              new Link(
                  NodePath.address(origin.choice(), ward.unit().value(), ward.node()), ward.name()),
              "",
              figures.state(ward),
              indicator ? Reckoning.counts(ward, say) : points(ward, subject.self().max()),
              indicator ? "" : say.exact(subject.self().max()),
              indicator ? weight(ward) : figures.share(ward.value())));
    }
    long counted = origin.counted().size();
    return new Table(
        say.say("origin.wards"),
        indicator
            ? say.say("origin.wards.note.indicator")
            : say.say("origin.wards.note", say.count(counted)),
        say.say(indicator ? "origin.table.weight" : "origin.table.share"),
        rows);
  }

  /** A ward's part in the area's denominator; of sums only. */
  private String weight(NodeScore ward) {
    BigDecimal whole = origin.score().denominator();
    boolean sum = origin.score().reason().equals(AreaRule.SUM.word());
    return !sum
            || whole == null
            || whole.signum() == 0
            || ward.suppressed()
            || ward.denominator() == null
        ? ""
        : figures.share(ward.denominator().divide(whole, 4, RoundingMode.HALF_UP));
  }

  private String points(NodeScore score, BigDecimal max) {
    return score.value() == null ? "" : say.number(score.value().multiply(max), 1);
  }

  private String assessed(NodeScore score) {
    return score.suppressed() || score.assessed() == null
        ? ""
        : say.exact(Objects.requireNonNull(score.assessed()));
  }

  private List<Fact> snapshot() {
    Snapshot at = origin.choice().snapshot();
    return Figures.facts(
        figures.fact(
            "framework",
            say.say(
                "origin.edition", figures.name(origin.framework().name()), at.frameworkVersion())),
        figures.fact("as_of", say.say("origin.as_of", say.day(at.asOf()), at.year(), at.months())),
        figures.fact("variant", say.say("origin.variant." + at.variant().code())),
        figures.fact("computed", say.moment(at.computedAt())),
        figures.fact("measured", at.measuredThrough().map(say::moment).orElse("")),
        figures.code("engine", origin.head().engineVersion()),
        figures.code("definition", origin.head().definitionSha256()),
        figures.code("inputs", origin.head().inputsSha256()),
        figures.code("draws", draws()));
  }

  /** The same figure in the snapshot that changes are reckoned from. */
  private Optional<Link> former() {
    return origin
        .choice()
        .known()
        .before(origin.choice().snapshot())
        .map(
            at ->
                new Link(
                    origin
                        .choice()
                        .address()
                        .with("nam", Integer.toString(at.year()))
                        .with("ngay", at.asOf().toString())
                        .at(NodePath.path(origin.score().unit().value(), origin.score().node())),
                    say.say("origin.former", say.day(at.asOf()))));
  }

  private String draws() {
    return origin.head().draws() == 0
        ? ""
        : say.say("origin.draws", say.count(origin.head().draws()), origin.head().seed());
  }
}

package vn.thuocso.dashboard.engagement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thuocso.dashboard.engagement.figure.Contribution;
import vn.thuocso.dashboard.engagement.figure.Evidence;
import vn.thuocso.dashboard.engagement.figure.Kpi;
import vn.thuocso.dashboard.engagement.figure.KpiFigure;
import vn.thuocso.dashboard.engagement.figure.Place;
import vn.thuocso.dashboard.engagement.figure.Ranking;
import vn.thuocso.dashboard.engagement.figure.Standing;
import vn.thuocso.dashboard.export.Cell;
import vn.thuocso.dashboard.export.Columns;
import vn.thuocso.dashboard.export.Sheet;
import vn.thuocso.dashboard.wording.Wording;

/** The figures of the ranking and of a place as tables to take away. */
record RankingSheets(RankingQuery query, FigureText text) {

  /** A KPI of a place, or one channel's part in it. */
  private record Line(
      KpiFigure figure, @Nullable BigDecimal percentile, Optional<Contribution> part) {}

  /** Everybody that the filter shows. */
  Sheet ranking(Ranking ranking) {
    Columns<Standing> columns =
        Columns.<Standing>in(say())
            .with("engagement.csv.rank", at -> position(at, Standing.Position::rank))
            .with("engagement.csv.best", at -> position(at, Standing.Position::best))
            .with("engagement.csv.worst", at -> position(at, Standing.Position::worst))
            .with("engagement.csv.code", at -> Cell.of(at.place().code().value()))
            .with("engagement.csv.name", at -> Cell.of(at.place().name()))
            .with("engagement.csv.approximate", at -> Cell.of(at.place().approximate() ? "≈" : ""))
            .with("engagement.csv.residents", at -> residents(at.place()))
            .with(
                "engagement.csv.index",
                at -> Cell.of(at.position().map(Standing.Position::index).orElse(null)));
    for (Kpi kpi : Kpi.values()) {
      columns
          .under(head(kpi, "state"), at -> Cell.of(text.state(at.figure(kpi))))
          .under(head(kpi, "numerator"), at -> number(at.figure(kpi).figure().above()))
          .under(head(kpi, "denominator"), at -> number(at.figure(kpi).figure().below()))
          .under(head(kpi, "value"), at -> number(at.figure(kpi).figure().value()));
    }
    return columns.sheet(
        say().say("engagement.title"),
        ranking.standings().stream().filter(at -> query.filter().shows(at.place().kind())).toList(),
        origin("/tuong-tac", ranking.generated()));
  }

  /** The five KPIs of one place, each with the channels that it is made of. */
  Sheet place(Standing at) {
    return Columns.<Line>in(say())
        .with("engagement.csv.kpi", line -> Cell.of(line.figure().kpi().code()))
        .with("engagement.csv.kpi.name", line -> Cell.of(text.name(line.figure().kpi())))
        .with("engagement.csv.channel", line -> part(line, part -> part.source().name()))
        .with("engagement.csv.channel.kind", line -> part(line, this::kind))
        .with("engagement.csv.state", line -> Cell.of(state(line)))
        .with(
            "engagement.csv.reason",
            line -> Cell.of(line.part().isPresent() ? "" : text.reason(line.figure())))
        .with("engagement.csv.numerator", line -> number(above(line)))
        .with("engagement.csv.denominator", line -> number(below(line)))
        .with(
            "engagement.csv.value",
            line ->
                number(line.part().isPresent() ? Optional.empty() : line.figure().figure().value()))
        .with("engagement.csv.percentile", line -> Cell.of(line.percentile()))
        .sheet(
            at.place().name(),
            lines(at),
            origin("/dia-ban/" + at.place().code().value(), at.generated()));
  }

  private static List<Line> lines(Standing at) {
    List<Line> lines = new ArrayList<>();
    for (KpiFigure figure : at.figures()) {
      lines.add(new Line(figure, at.percentiles().get(figure.kpi()), Optional.empty()));
      figure.parts().forEach(part -> lines.add(new Line(figure, null, Optional.of(part))));
    }
    return lines;
  }

  private static Cell part(Line line, Function<Contribution, String> words) {
    return Cell.of(line.part().map(words).orElse(""));
  }

  private String kind(Contribution part) {
    return say().say("engagement.channel." + part.source().kind());
  }

  private String state(Line line) {
    return line.part()
        .map(Contribution::evidence)
        .map(evidence -> say().say("engagement.state." + evidence.state().code()))
        .orElseGet(() -> text.state(line.figure()));
  }

  private Optional<BigDecimal> above(Line line) {
    return line.part().isEmpty()
        ? line.figure().figure().above()
        : counted(line).map(query.reading()::of);
  }

  /** What all residents are divided by is no channel's own. */
  private static Optional<BigDecimal> below(Line line) {
    return line.part().isEmpty()
        ? line.figure().figure().below()
        : counted(line)
            .filter(any -> line.figure().kpi() != Kpi.QR_05)
            .map(Evidence.Counted::denominator);
  }

  private static Optional<Evidence.Counted> counted(Line line) {
    return line.part()
        .map(Contribution::evidence)
        .filter(Evidence.Counted.class::isInstance)
        .map(Evidence.Counted.class::cast);
  }

  private List<Sheet.Parameter> origin(String path, boolean generated) {
    List<Sheet.Parameter> origin = new ArrayList<>();
    if (generated) {
      origin.add(new Sheet.Parameter("", say().say("engagement.generated"), true));
    }
    origin.add(parameter("engagement.filter.period", text.period(query.period())));
    origin.add(
        parameter(
            "engagement.filter.kind", say().say("engagement.filter." + query.filter().code())));
    origin.add(
        parameter(
            "engagement.filter.reading",
            say().say("engagement.reading." + query.reading().code())));
    origin.add(parameter("engagement.csv.address", query.at(path)));
    return origin;
  }

  private Sheet.Parameter parameter(String key, String value) {
    return Sheet.Parameter.of(say().say(key), value);
  }

  private static Cell position(Standing at, Function<Standing.Position, Integer> number) {
    return Cell.of(at.position().map(number).orElse(null));
  }

  private static Cell residents(Place place) {
    return Cell.of(
        place.residents().isPresent() ? BigDecimal.valueOf(place.residents().getAsLong()) : null);
  }

  private static Cell number(Optional<BigDecimal> number) {
    return Cell.of(number.orElse(null));
  }

  private String head(Kpi kpi, String column) {
    return kpi.code() + " " + say().say("engagement.csv." + column);
  }

  private Wording say() {
    return text.say();
  }
}

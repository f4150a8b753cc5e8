package vn.thuocso.dashboard.engagement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocso.dashboard.engagement.figure.KpiFigure;
import vn.thuocso.dashboard.engagement.figure.Ranking;
import vn.thuocso.dashboard.engagement.figure.Standing;

/** The ranking for machines: the same figures, unrounded, each with its state. */
@RestController
class RankingApi {

  private final RankingDesk desk;

  RankingApi(RankingDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/api/v1/ranking")
  ResponseEntity<Body> ranking(
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String reading) {
    RankingQuery query = desk.asked(period, kind, reading).strictly();
    Ranking ranking = desk.ranking(query);
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body(query, ranking));
  }

  private static Body body(RankingQuery query, Ranking ranking) {
    return new Body(
        query.period().code(),
        query.filter().code(),
        query.reading().code(),
        ranking.generated(),
        ranking.ranked().size(),
        ranking.standings().stream()
            .filter(at -> query.filter().shows(at.place().kind()))
            .map(RankingApi::row)
            .toList());
  }

  private static Row row(Standing at) {
    return new Row(
        at.place().code().value(),
        at.place().name(),
        at.place().kind(),
        at.place().approximate(),
        at.place().residents().isPresent() ? at.place().residents().getAsLong() : null,
        at.position().map(Standing.Position::rank).orElse(null),
        at.position().map(Standing.Position::best).orElse(null),
        at.position().map(Standing.Position::worst).orElse(null),
        at.position().map(Standing.Position::index).orElse(null),
        at.figures().stream().map(figure -> cell(at, figure)).toList());
  }

  private static Cell cell(Standing at, KpiFigure of) {
    return new Cell(
        of.kpi().code(),
        of.figure().state().name(),
        of.figure().why().map(cause -> cause.name().toLowerCase(Locale.ROOT)).orElse(null),
        of.figure().above().orElse(null),
        of.figure().below().orElse(null),
        of.figure().value().orElse(null),
        at.percentiles().get(of.kpi()),
        of.silent(),
        of.hidden(),
        of.generated());
  }

  record Body(
      String period,
      String kind,
      String reading,
      boolean generated,
      int ranked,
      List<Row> places) {}

  record Row(
      String code,
      String name,
      String kind,
      boolean approximate,
      @Nullable Long residents,
      @Nullable Integer rank,
      @Nullable Integer rankBest,
      @Nullable Integer rankWorst,
      @Nullable BigDecimal index,
      List<Cell> kpis) {}

  /**
   * One KPI of one place.
   *
   * @param silent channels that reported nothing of it and stand in neither sum
   * @param hidden polls with few answers that stand in neither sum
   */
  record Cell(
      String kpi,
      String state,
      @Nullable String reason,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable BigDecimal value,
      @Nullable BigDecimal percentile,
      long silent,
      long hidden,
      boolean generated) {}
}

package vn.thuocso.dashboard.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.criterion.Criteria;
import vn.thuocso.dashboard.lookup.WarehouseAway;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.Scores;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.Snapshots;
import vn.thuocso.dashboard.score.Variant;
import vn.thuocso.index.framework.Indicator;

/** Tells how many points each unit had for each criterion in the newest snapshot of a year. */
@Component
class YearBefore {

  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final Duration AWAY = Duration.ofSeconds(30);

  private final Snapshots snapshots;
  private final Scores scores;
  private final Clock clock;
  private final Map<Integer, Kept> kept = new ConcurrentHashMap<>();

  YearBefore(Snapshots snapshots, Scores scores, Clock clock) {
    this.snapshots = snapshots;
    this.scores = scores;
    this.clock = clock;
  }

  private record Kept(Map<Criterion, BigDecimal> points, Instant until) {}

  /**
   * By criterion of the year that is assessed, some minutes old at most; nothing while the
   * warehouse is away.
   */
  Map<Criterion, BigDecimal> of(int assessed, Criteria criteria) {
    Instant now = clock.instant();
    return kept.compute(
            assessed,
            (year, known) ->
                known != null && now.isBefore(known.until())
                    ? known
                    : asked(assessed, criteria, now))
        .points();
  }

  private Kept asked(int assessed, Criteria criteria, Instant now) {
    try {
      return new Kept(
          snapshot(assessed - 1).map(at -> points(assessed, at, criteria)).orElse(Map.of()),
          now.plus(KEPT));
    } catch (WarehouseAway away) {
      return new Kept(Map.of(), now.plus(AWAY));
    }
  }

  private Optional<Snapshot> snapshot(int year) {
    return snapshots
        .complete()
        .where(at -> at.year() == year && at.variant() == Variant.CLEANED)
        .newest();
  }

  private Map<Criterion, BigDecimal> points(int assessed, Snapshot at, Criteria criteria) {
    Map<Criterion, BigDecimal> points = new HashMap<>();
    List<Indicator> indicators = criteria.framework().indicators();
    Map<String, List<Score>> found =
        scores.at(at, indicators.stream().map(one -> one.code().value()).toList());
    for (Indicator indicator : indicators) {
      String code = indicator.code().value();
      for (Score score : found.getOrDefault(code, List.of())) {
        BigDecimal value = score.value();
        if (value != null && score.unit().isCommune()) {
          points.put(
              new Criterion(assessed, score.unit(), code),
              value.multiply(indicator.pointScale().max()).setScale(2, RoundingMode.HALF_UP));
        }
      }
    }
    return points;
  }
}

package vn.thuocso.dashboard.scoring.input;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.lookup.WarehouseAway;
import vn.thuocso.dashboard.scoring.measured.Found;
import vn.thuocso.dashboard.scoring.measured.MeasuredInputs;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.framework.Framework;

/**
 * Tells what the system measures of a year, whatever anybody claims or decides of it. An answer is
 * some minutes old at most; one that could not be had is asked for again after half a minute.
 */
@Component
public class MeasuredNow {

  private static final Logger log = LoggerFactory.getLogger(MeasuredNow.class);
  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final Duration AWAY = Duration.ofSeconds(30);

  private final MeasuredInputs measured;
  private final Clock clock;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  MeasuredNow(MeasuredInputs measured, Clock clock) {
    this.measured = measured;
    this.clock = clock;
  }

  private record Kept(Optional<Map<Criterion, Cell>> cells, Instant until) {}

  /**
   * The measured cells of these units, {@link Cell#MISSING} where nothing was found; empty while
   * the warehouse is away, and for a year in which the framework does not hold.
   */
  public Optional<Map<Criterion, Cell>> of(
      Framework framework, int year, Collection<UnitCode> units) {
    Instant now = clock.instant();
    return kept.compute(
            framework.code() + " " + framework.version() + " " + year,
            (same, known) ->
                known != null && now.isBefore(known.until())
                    ? known
                    : asked(framework, year, units, now))
        .cells();
  }

  private Kept asked(Framework framework, int year, Collection<UnitCode> units, Instant now) {
    LocalDate today = HcmcCalendar.dayOf(now);
    try {
      return new Kept(
          Assessed.of(framework, year, today, true).map(of -> cells(of, units)), now.plus(KEPT));
    } catch (WarehouseAway away) {
      log.warn("Nothing measured of {} can be shown: {}", year, away.getMessage());
      return new Kept(Optional.empty(), now.plus(AWAY));
    }
  }

  private Map<Criterion, Cell> cells(Assessed assessed, Collection<UnitCode> units) {
    Map<Criterion, Cell> cells = new HashMap<>();
    measured
        .of(units, assessed.scope())
        .forEach(
            (indicator, found) ->
                found.forEach(
                    (unit, of) ->
                        cells.put(new Criterion(assessed.year(), unit, indicator), cell(of))));
    return Map.copyOf(cells);
  }

  private static Cell cell(Found found) {
    return Cells.of(found.finding());
  }
}

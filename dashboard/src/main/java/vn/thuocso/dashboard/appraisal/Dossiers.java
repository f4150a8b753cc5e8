package vn.thuocso.dashboard.appraisal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.claim.Claim;
import vn.thuocso.dashboard.assessment.criterion.Criteria;
import vn.thuocso.dashboard.assessment.criterion.ReadEntry;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.RoundCriteria;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.dashboard.scoring.input.MeasuredNow;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.unit.Units;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.framework.Indicator;

/** Puts together what criteria are decided by. */
@Component
class Dossiers {

  private final Rounds rounds;
  private final RoundCriteria frameworks;
  private final Handed handed;
  private final MeasuredNow measurements;
  private final YearBefore yearBefore;
  private final Units units;
  private final Clock clock;
  private final Readings readings = new Readings();

  Dossiers(
      Rounds rounds,
      RoundCriteria frameworks,
      Handed handed,
      MeasuredNow measurements,
      YearBefore yearBefore,
      Units units,
      Clock clock) {
    this.rounds = rounds;
    this.frameworks = frameworks;
    this.handed = handed;
    this.measurements = measurements;
    this.yearBefore = yearBefore;
    this.units = units;
    this.clock = clock;
  }

  /** The criteria by which a round assesses. */
  Criteria criteria(Round round) {
    return frameworks.of(round);
  }

  /** The units that are assessed in a year, by code. */
  List<Unit> assessed(int year) {
    return units.on(LocalDate.of(year, 12, 31)).stream()
        .filter(unit -> unit.code().isCommune())
        .toList();
  }

  /** The units whose forms can be decided about: submitted, or out of time. */
  Set<UnitCode> decidable(Round round) {
    Set<UnitCode> submitted = handed.submitted(round.year());
    Instant now = clock.instant();
    return assessed(round.year()).stream()
        .map(Unit::code)
        .filter(unit -> submitted.contains(unit) || now.isAfter(rounds.deadline(round, unit)))
        .collect(Collectors.toSet());
  }

  /** Of each of these criteria, by unit and in the framework's order. */
  List<Dossier> of(Round round, Predicate<Criterion> wanted) {
    Criteria criteria = frameworks.of(round);
    List<Unit> assessed = assessed(round.year());
    Gathered gathered = gathered(round, criteria, assessed);
    List<Dossier> dossiers = new ArrayList<>();
    for (Unit unit : assessed) {
      for (Indicator indicator : criteria.of(unit.kind())) {
        Criterion criterion = new Criterion(round.year(), unit.code(), indicator.code().value());
        if (wanted.test(criterion)) {
          dossiers.add(dossier(criteria, criterion, indicator, unit, gathered));
        }
      }
    }
    return dossiers;
  }

  /** Of one criterion that there is. */
  Dossier of(Round round, Criterion criterion) {
    return of(round, criterion::equals).stream()
        .findFirst()
        .orElseThrow(() -> new Refused(Refusal.UNKNOWN_CRITERION, criterion.indicator()));
  }

  private record Gathered(
      Handed.All handed,
      Optional<Map<Criterion, Cell>> measured,
      Map<Criterion, BigDecimal> before) {}

  private Gathered gathered(Round round, Criteria criteria, List<Unit> assessed) {
    List<UnitCode> codes = assessed.stream().map(Unit::code).toList();
    return new Gathered(
        handed.all(round.year()),
        measurements.of(criteria.framework(), round.year(), codes),
        yearBefore.of(round.year(), criteria));
  }

  private Dossier dossier(
      Criteria criteria, Criterion of, Indicator indicator, Unit unit, Gathered gathered) {
    Optional<Claim> claim = Optional.ofNullable(gathered.handed().claims().get(of));
    Optional<Cell> measured =
        Criteria.isMeasured(indicator)
            ? gathered.measured().map(cells -> cells.getOrDefault(of, Cell.MISSING))
            : Optional.empty();
    Optional<BigDecimal> system = measured.flatMap(cell -> criteria.points(indicator, cell));
    Optional<ReadEntry> read =
        claim.map(one -> readings.read(criteria, of.year(), unit, indicator, one.entry()));
    return new Dossier(
        of,
        indicator,
        unit,
        claim,
        read.map(ReadEntry::cell).orElse(Cell.MISSING),
        measured,
        read.isPresent() ? read.get().points() : system,
        system,
        Optional.ofNullable(gathered.before().get(of)),
        gathered.handed().decisions().getOrDefault(of, List.of()),
        gathered.handed().papers().getOrDefault(of, 0));
  }
}

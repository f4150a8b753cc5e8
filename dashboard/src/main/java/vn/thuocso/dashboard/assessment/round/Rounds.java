package vn.thuocso.dashboard.assessment.round;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.StaleVersion;
import vn.thuocso.dashboard.audit.Audit;
import vn.thuocso.dashboard.audit.Deed;

/** Opens rounds, gives longer, and locks them. */
@Service
public class Rounds {

  private final RoundTable table;
  private final Callers callers;
  private final Audit audit;
  private final Clock clock;

  Rounds(RoundTable table, Callers callers, Audit audit, Clock clock) {
    this.table = table;
    this.callers = callers;
    this.audit = audit;
    this.clock = clock;
  }

  /** The round of a year. */
  public Optional<Round> of(int year) {
    return table.find(year);
  }

  /** The round of a year, or the refusal that says there is none. */
  public Round required(int year) {
    return of(year).orElseThrow(() -> new Refused(Refusal.NO_ROUND, Integer.toString(year)));
  }

  /** The same, kept from being locked or changed until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Round held(int year) {
    return table.share(year);
  }

  /** All rounds, the newest first. */
  public List<Round> all() {
    return table.all();
  }

  /** Until when a unit hands in: its own deadline where it was given longer. */
  public Instant deadline(Round round, UnitCode unit) {
    return table.extension(round.year(), unit).map(Extension::deadline).orElse(round.deadline());
  }

  /** Who was given longer, by unit; the newest of each. */
  public List<Extension> extensions(int year) {
    return table.extensions(year);
  }

  /** Opens the round of a year that has none. */
  @Transactional
  public void open(Round round) {
    inOrder(round);
    if (!table.insert(round)) {
      throw new Refused(Refusal.ROUND_EXISTS, Integer.toString(round.year()));
    }
    note("round.opened", round.year(), "", days(round));
  }

  /** Changes the days of a round that is not locked. */
  @Transactional
  public void change(Round round, long seen) {
    inOrder(round);
    Round before = table.lock(round.year());
    unlocked(before);
    if (before.version() != seen) {
      throw new StaleVersion("round " + round.year(), seen, before.version());
    }
    table.update(round, seen + 1);
    note("round.changed", round.year(), "", days(round));
  }

  /** Gives a unit longer than the others. */
  @Transactional
  public void extend(Extension extension) {
    Round round = table.lock(extension.year());
    unlocked(round);
    if (extension.reason().isBlank()) {
      throw new Refused(Refusal.REASON_NEEDED, extension.unit().value());
    }
    if (!extension.deadline().isAfter(round.deadline())
        || !extension.deadline().isBefore(round.appraisedBy())) {
      throw new Refused(Refusal.DATES_OUT_OF_ORDER, extension.deadline().toString());
    }
    table.extend(extension, callers.current().account(), clock.instant());
    note(
        "round.extended",
        extension.year(),
        "|" + extension.unit(),
        Map.of("deadline", extension.deadline().toString(), "reason", extension.reason()));
  }

  /** Ends a round: from now on it is read only. */
  @Transactional
  public void lock(int year, long seen) {
    Round round = table.lock(year);
    unlocked(round);
    if (round.version() != seen) {
      throw new StaleVersion("round " + year, seen, round.version());
    }
    table.close(year, clock.instant());
    note("round.locked", year, "", Map.of());
  }

  private static void inOrder(Round round) {
    if (!round.isInOrder()) {
      throw new Refused(Refusal.DATES_OUT_OF_ORDER, round.deadline().toString());
    }
  }

  private static void unlocked(Round round) {
    if (round.isLocked()) {
      throw new Refused(Refusal.ROUND_LOCKED, Integer.toString(round.year()));
    }
  }

  private static Map<String, String> days(Round round) {
    return Map.of(
        "framework", round.framework() + " " + round.frameworkVersion(),
        "opens", round.opensAt().toString(),
        "deadline", round.deadline().toString(),
        "appraised_by", round.appraisedBy().toString());
  }

  private void note(String verb, int year, String what, Map<String, String> facts) {
    audit.record(new Deed(verb, "round", year + what, new TreeMap<>(facts)));
  }
}

package vn.thuocso.dashboard.target.page;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Forbidden;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.target.Settings;
import vn.thuocso.dashboard.target.sheet.Cast;
import vn.thuocso.dashboard.target.sheet.Draft;
import vn.thuocso.dashboard.target.sheet.SheetKey;
import vn.thuocso.dashboard.target.sheet.Sheets;
import vn.thuocso.dashboard.target.track.Measured;
import vn.thuocso.dashboard.target.track.Results;
import vn.thuocso.dashboard.unit.Units;

/** Gathers what a page of targets shows, and knows who may change what. */
@Service
class TargetDesk {

  private final Sheets sheets;
  private final Units units;
  private final Results results;
  private final Callers callers;
  private final Clock clock;

  TargetDesk(Sheets sheets, Units units, Results results, Callers callers, Clock clock) {
    this.sheets = sheets;
    this.units = units;
    this.results = results;
    this.callers = callers;
    this.clock = clock;
  }

  Asked asked(Map<String, String> words) {
    return Asked.of(words, HcmcCalendar.dayOf(clock.instant()).getYear());
  }

  Cast cast() {
    return Cast.of(units.all());
  }

  Facts facts(Asked asked) {
    Optional<Measured> measured = results.of(asked.measures());
    List<Integer> years = sheets.years(asked.measures().framework());
    Draft draft = sheets.draft(asked.key());
    return new Facts(
        asked,
        draft,
        otherYears(asked, years),
        years,
        cast(),
        measured.orElse(Measured.NONE),
        measured.isEmpty(),
        mayPlan());
  }

  /** What is set for every other year; a trajectory leads through them. */
  private Map<Integer, Settings> otherYears(Asked asked, List<Integer> years) {
    Map<Integer, Settings> others = new LinkedHashMap<>();
    for (int year : years) {
      if (year != asked.year()) {
        others.put(year, sheets.settings(new SheetKey(asked.measures().framework(), year)));
      }
    }
    return others;
  }

  /** Whether who asks drafts targets at all. */
  boolean mayPlan() {
    return callers.current().holds(Role.PLANNER);
  }

  /** Whether who asks could adopt what others drafted. */
  boolean mayAdopt() {
    return callers.mayEverywhere(Role.PLANNER, Role.COUNCIL);
  }

  long account() {
    return callers.current().account();
  }

  /** A unit's planner changes that unit, one of the whole city everything. */
  void requirePlanner(Scope scope) {
    if (scope.isUnit()) {
      callers.require(new UnitCode(scope.code()), Role.PLANNER);
    } else {
      callers.requireEverywhere(Role.PLANNER);
    }
  }

  /** Goes on only for who adopts for the whole city. */
  void requireAdopter() {
    if (!mayAdopt()) {
      throw new Forbidden("not allowed to adopt targets");
    }
  }
}

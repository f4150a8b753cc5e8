package vn.thuocso.dashboard.target.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.target.Part;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.target.Settings;
import vn.thuocso.dashboard.target.sheet.Cast;
import vn.thuocso.dashboard.target.sheet.Draft;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.dashboard.target.track.Measured;
import vn.thuocso.dashboard.target.track.Outlook;
import vn.thuocso.dashboard.target.track.Prospect;

/**
 * All that a page of targets is made of.
 *
 * @param earlier what other years set, adopted or not
 * @param away whether results cannot be read now
 * @param editable whether who asks may change anything
 */
record Facts(
    Asked asked,
    Draft draft,
    Map<Integer, Settings> earlier,
    List<Integer> years,
    Cast cast,
    Measured measured,
    boolean away,
    boolean editable) {

  /** The year whose results stand beside the targets: the one before, or the newest before. */
  Optional<Integer> lastYear() {
    return measured.newest(asked.year() - 1);
  }

  /** The number that counts in a line, and who it is set for. */
  Optional<Settings.Given> given(Measure measure, Scope scope, Part part) {
    return draft.settings().given(measure.code(), cast.chain(scope), part);
  }

  /** What is aimed at in a line. */
  Optional<BigDecimal> aim(Measure measure, Scope scope) {
    return given(measure, scope, Part.TARGET).map(Settings.Given::value);
  }

  /** What a unit reached the year before; none for a group. */
  Optional<BigDecimal> last(Measure measure, Scope scope) {
    return scope.isUnit()
        ? lastYear().flatMap(year -> measured.result(year, measure, new UnitCode(scope.code())))
        : Optional.empty();
  }

  /** What a unit reached in the year of the sheet, else in the newest before it. */
  Optional<BigDecimal> result(Measure measure, Scope scope) {
    return scope.isUnit()
        ? measured
            .newest(asked.year())
            .flatMap(year -> measured.result(year, measure, new UnitCode(scope.code())))
        : Optional.empty();
  }

  /** What is aimed at year by year, up to the year of the sheet and after. */
  SortedMap<Integer, BigDecimal> goals(Measure measure, Scope scope) {
    SortedMap<Integer, BigDecimal> goals = new TreeMap<>();
    earlier.forEach(
        (year, settings) ->
            settings
                .given(measure.code(), cast.chain(scope), Part.TARGET)
                .ifPresent(aim -> goals.put(year, aim.value())));
    aim(measure, scope).ifPresent(aim -> goals.put(asked.year(), aim));
    return goals;
  }

  /** Whether a unit gets there, as far as its readings tell. */
  Optional<Prospect> prospect(Measure measure, Scope scope) {
    return scope.isUnit()
        ? new Outlook(measured)
            .of(measure, new UnitCode(scope.code()), goals(measure, scope), asked.year())
        : Optional.empty();
  }
}

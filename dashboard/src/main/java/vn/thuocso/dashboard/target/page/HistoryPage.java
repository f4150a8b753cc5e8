package vn.thuocso.dashboard.target.page;

import java.util.List;
import java.util.stream.Stream;
import vn.thuocso.dashboard.target.Part;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Setting;
import vn.thuocso.dashboard.target.sheet.Change;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.dashboard.wording.Wording;

/** Every change of a cell, the newest first. */
record HistoryPage(String title, String back, List<Line> lines) {

  /** A change: when, by which account, from what to what. */
  record Line(String when, String who, String before, String after) {}

  static HistoryPage of(Facts facts, Place place, List<Change> changes, Wording say) {
    Measure measure = facts.asked().measure(place);
    return new HistoryPage(
        say.say(
            "target.history.of",
            Grid.name(facts, place.scope(), say),
            measure.code(),
            Integer.toString(facts.asked().year())),
        facts.asked().at(Asked.PATH),
        changes.stream()
            .map(
                change ->
                    new Line(
                        say.moment(change.at()),
                        change.account() == 0
                            ? say.say("target.system")
                            : say.say("target.account", Long.toString(change.account())),
                        said(change.before(), measure, say),
                        said(change.after(), measure, say)))
            .toList());
  }

  /** All of a cell in one line: floor / target / stretch, office, document. */
  static String said(Setting setting, Measure measure, Wording say) {
    if (setting.isNone()) {
      return say.say("target.inherits");
    }
    String numbers =
        number(setting, Part.FLOOR, measure, say)
            + " / "
            + number(setting, Part.TARGET, measure, say)
            + " / "
            + number(setting, Part.STRETCH, measure, say);
    return String.join(
        ", ",
        Stream.of(numbers, setting.office(), setting.document())
            .filter(text -> !text.isEmpty())
            .toList());
  }

  private static String number(Setting setting, Part part, Measure measure, Wording say) {
    return setting.part(part).map(value -> measure.text(value, say)).orElse("–");
  }
}

package vn.thuocso.dashboard.form;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.dashboard.form.FormPage.Due;
import vn.thuocso.dashboard.form.FormPage.Gap;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Node;

/** What is missing, by the day until which it may come. */
record Gaps(Sheet sheet, Wording say) {

  private static final long PRESSING_DAYS = 7;

  List<Due> all() {
    Map<Instant, List<Gap>> byDay = new TreeMap<>();
    for (Node chapter : sheet.chapters()) {
      for (Standing standing : sheet.of(chapter)) {
        if (!standing.look().isSettled() && standing.closed().isEmpty()) {
          byDay
              .computeIfAbsent(sheet.openness().until(standing.code()), day -> new ArrayList<>())
              .add(gap(chapter, standing));
        }
      }
    }
    return byDay.entrySet().stream().map(day -> due(day.getKey(), day.getValue())).toList();
  }

  private Due due(Instant day, List<Gap> gaps) {
    Said said = new Said(say);
    var date = HcmcCalendar.dayOf(day);
    boolean pressing = day.isBefore(sheet.openness().now().plus(PRESSING_DAYS, ChronoUnit.DAYS));
    return new Due(said.shortDay(date), said.weekday(date), pressing, List.copyOf(gaps));
  }

  private Gap gap(Node chapter, Standing standing) {
    String look = say.say("form.gap." + FormPages.word(standing.look()));
    String address =
        "/tu-danh-gia/%d/%s?chi-so=%s#c-%s"
            .formatted(
                sheet.round().year(), sheet.unit().code(), chapter.code().value(), standing.code());
    return new Gap(
        address,
        standing.code() + " " + new Said(say).name(standing.indicator().name()),
        standing.gain().signum() > 0
            ? say.say("form.gap.gain", look, say.number(standing.gain(), 2))
            : look);
  }
}

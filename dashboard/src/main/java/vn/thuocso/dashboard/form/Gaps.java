package vn.thuocso.dashboard.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.dashboard.form.FormPage.Due;
import vn.thuocso.dashboard.form.FormPage.Gap;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Node;

/**
 * What is missing, by the day until which it may come: what somebody is waiting for first, then
 * what gives most.
 */
record Gaps(Sheet sheet, Wording say) {

  private static final long PRESSING_DAYS = 7;
  private static final int NAMED = 7;

  private static final Comparator<Open> BY_WEIGHT =
      Comparator.comparing((Open open) -> open.standing().look() == Standing.Look.MISSING)
          .thenComparing(open -> open.standing().gain(), Comparator.reverseOrder());

  /** One criterion and the main index under which it stands. */
  private record Open(Node chapter, Standing standing) {}

  List<Due> all() {
    Map<Instant, List<Open>> byDay = new TreeMap<>();
    for (Node chapter : sheet.chapters()) {
      for (Standing standing : sheet.of(chapter)) {
        if (!standing.look().isSettled() && standing.closed().isEmpty()) {
          byDay
              .computeIfAbsent(sheet.openness().until(standing.code()), day -> new ArrayList<>())
              .add(new Open(chapter, standing));
        }
      }
    }
    return byDay.entrySet().stream().map(day -> due(day.getKey(), day.getValue())).toList();
  }

  private Due due(Instant day, List<Open> open) {
    Said said = new Said(say);
    LocalDate date = HcmcCalendar.dayOf(day);
    boolean pressing = day.isBefore(sheet.openness().now().plus(PRESSING_DAYS, ChronoUnit.DAYS));
    return new Due(
        said.shortDay(date),
        said.weekday(date),
        pressing,
        open.stream().sorted(BY_WEIGHT).limit(NAMED).map(this::gap).toList(),
        open.size() > NAMED ? say.say("form.gaps.more", say.count(open.size() - NAMED)) : "");
  }

  private Gap gap(Open open) {
    Standing standing = open.standing();
    String look = say.say("form.gap." + FormPages.word(standing.look()));
    String address =
        "/tu-danh-gia/%d/%s?chi-so=%s#c-%s"
            .formatted(
                sheet.round().year(),
                sheet.unit().code(),
                open.chapter().code().value(),
                standing.code());
    return new Gap(
        address,
        standing.code() + " " + new Said(say).name(standing.indicator().name()),
        standing.gain().signum() > 0
            ? say.say("form.gap.gain", look, say.number(standing.gain(), 2))
            : look);
  }
}

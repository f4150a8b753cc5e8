package vn.thuocso.dashboard.appraisal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.wording.Wording;

/** Puts queue and claim on one desk. */
@Component
class DeskPages {

  private final MessageSource messages;

  DeskPages(MessageSource messages) {
    this.messages = messages;
  }

  DeskPage of(Round round, Queue queue, @Nullable CasePage current, Locale language) {
    Wording say = Wording.in(language, messages);
    Optional<Criterion> on = Optional.ofNullable(current).map(it -> criterion(round, it));
    List<Dossier> shown = queue.shown();
    int at = on.map(queue::position).orElse(-1);
    int more = shown.size() - Queue.SHOWN;
    return new DeskPage(
        Integer.toString(round.year()),
        say.say("appraisal.left", say.count(queue.all().size())),
        say.say("appraisal.due", say.moment(round.appraisedBy())),
        round.isLocked(),
        Arrays.stream(View.values()).map(view -> tab(round, queue, view, say)).toList(),
        queue.around(on).stream().map(one -> item(one, queue.view(), on, say)).toList(),
        more > 0 ? say.say("appraisal.more", say.count(more)) : "",
        at < 0 ? "" : say.say("appraisal.place", say.count(at + 1L), say.count(shown.size())),
        on.flatMap(queue::before).map(it -> href(it, queue.view())).orElse(""),
        next(queue, on).map(it -> href(it, queue.view())).orElse(""),
        queue.view().word(),
        matches(queue, on, say),
        on.map(it -> queue.matching(it.unit())).orElse(List.of()).stream()
            .map(Seen::of)
            .map(Seen::word)
            .toList(),
        current);
  }

  private static Optional<Criterion> next(Queue queue, Optional<Criterion> on) {
    return on.filter(it -> queue.position(it) >= 0).isPresent()
        ? on.flatMap(queue::after)
        : queue.first();
  }

  /** Where a criterion lies on the desk. */
  static String href(Criterion of, View view) {
    return "/tham-dinh/%d/%s/%s?xem=%s"
        .formatted(of.year(), of.unit(), of.indicator(), view.word());
  }

  private static String matches(Queue queue, Optional<Criterion> on, Wording say) {
    long matching = on.map(it -> queue.matching(it.unit()).size()).orElse(0);
    return matching > 1 ? say.say("appraisal.matches", say.count(matching)) : "";
  }

  private static Criterion criterion(Round round, CasePage page) {
    return new Criterion(round.year(), new vn.thuocso.contract.UnitCode(page.unit()), page.code());
  }

  private static DeskPage.Tab tab(Round round, Queue queue, View view, Wording say) {
    return new DeskPage.Tab(
        "/tham-dinh/" + round.year() + "?xem=" + view.word(),
        say.say(view.label()),
        say.count(queue.count(view)),
        view == queue.view());
  }

  private static DeskPage.Item item(
      Dossier dossier, View view, Optional<Criterion> on, Wording say) {
    return new DeskPage.Item(
        href(dossier.criterion(), view),
        dossier.unit().name(),
        dossier.criterion().indicator(),
        new EntryText(dossier.indicator(), say).name(dossier.indicator().name()),
        new Said(say).points(dossier.self()),
        dossier.flags().stream()
            .map(flag -> new DeskPage.Mark(flag.code(), flagged(dossier, flag, say)))
            .toList(),
        on.filter(dossier.criterion()::equals).isPresent());
  }

  private static String flagged(Dossier dossier, Flag flag, Wording say) {
    return flag == Flag.RESUBMITTED
        ? say.say(flag.label(), say.count(dossier.handedIn()))
        : say.say(flag.label());
  }
}

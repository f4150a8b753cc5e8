package vn.thuocso.dashboard.audit;

import java.util.List;
import java.util.Optional;
import vn.thuocso.dashboard.shell.Option;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.wording.Wording;

/** Puts entries on a page, in a reader's words. */
record AuditPages(Words words) {

  private Wording say() {
    return words.say();
  }

  String headline(Question question, int count, Head head) {
    if (head.no() == 0) {
      return say().say("audit.headline.empty");
    }
    if (question.isForAll()) {
      return say().say("audit.headline", say().count(head.no()));
    }
    return count > Search.COUNTED
        ? say().say("audit.headline.many", say().count(Search.COUNTED))
        : say()
            .say(count == 0 ? "audit.headline.none" : "audit.headline.found", say().count(count));
  }

  List<Option> verbs(List<String> verbs) {
    return verbs.stream().map(verb -> new Option(verb, words.verb(verb))).toList();
  }

  List<Option> units(List<Unit> units) {
    return units.stream()
        .map(unit -> new Option(unit.code().value(), unit.name() + " (" + unit.code() + ")"))
        .toList();
  }

  List<AuditPage.Line> lines(List<Kept> entries) {
    return entries.stream().map(this::line).toList();
  }

  String noted(Optional<Mark> mark) {
    return mark.map(last -> say().say("audit.noted", last.head().no(), last.noted())).orElse("");
  }

  private AuditPage.Line line(Kept kept) {
    Entry entry = kept.entry();
    return new AuditPage.Line(
        say().count(entry.no()),
        say().moment(entry.at()),
        words.account(entry.account()),
        words.verb(entry.verb()),
        words.object(entry),
        words.unit(entry),
        words.facts(entry.facts()),
        kept.digest().brief(),
        kept.isSound());
  }
}

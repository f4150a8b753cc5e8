package vn.thuocso.dashboard.audit;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.access.AccountNames;
import vn.thuocso.dashboard.shell.Form;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.unit.Units;

/** Answers what somebody wants to see of the record. */
@Component
class AuditDesk {

  static final String VERB = "viec";
  static final String ABOUT = "doi-tuong";
  static final String WHO = "nguoi";
  static final String UNIT = "don-vi";
  static final String FROM = "tu";
  static final String TO = "den";

  /** The words of the address that are asked by. */
  static final List<String> WORDS = List.of(VERB, ABOUT, WHO, UNIT, FROM, TO);

  private final Search search;
  private final EntryRows rows;
  private final Marks marks;
  private final AccountNames names;
  private final Units units;

  AuditDesk(Search search, EntryRows rows, Marks marks, AccountNames names, Units units) {
    this.search = search;
    this.rows = rows;
    this.marks = marks;
    this.names = names;
    this.units = units;
  }

  /** What was asked; the form then says what of it makes no sense. */
  Question question(Form form) {
    Question question =
        new Question(
            form.optionalText(VERB, 64),
            form.optionalText(ABOUT, 200),
            accounts(form.optionalText(WHO, 120)),
            form.optionalText(UNIT, 5),
            form.optionalDay(FROM).orElse(null),
            form.optionalDay(TO).orElse(null));
    if (question.from() != null
        && question.to() != null
        && question.to().isBefore(question.from())) {
      form.refuse(TO, "audit.days");
    }
    return question;
  }

  /** By the account's number, its login name, or a part of its owner's name. */
  private @Nullable List<Long> accounts(String typed) {
    if (typed.isEmpty()) {
      return null;
    }
    return typed.matches("[0-9]{1,18}") ? List.of(Long.parseLong(typed)) : names.matching(typed);
  }

  List<Kept> entries(Question question, long before, int most) {
    return search.before(before, question, most);
  }

  int count(Question question) {
    return search.count(question);
  }

  List<String> verbs() {
    return search.verbs();
  }

  List<Unit> units() {
    return units.all();
  }

  Head head() {
    return rows.head();
  }

  Optional<Mark> noted() throws IOException {
    return marks.last();
  }

  /** The words for these entries. */
  Words words(Collection<Kept> entries, MessageSource messages, Locale language) {
    Set<Long> accounts = new TreeSet<>();
    for (Kept kept : entries) {
      Entry entry = kept.entry();
      accounts.add(entry.account());
      if (entry.object().equals("account") && entry.key().matches("[0-9]{1,18}")) {
        accounts.add(Long.parseLong(entry.key()));
      }
    }
    Map<String, String> called =
        units.all().stream().collect(Collectors.toMap(unit -> unit.code().value(), Unit::name));
    return new Words(messages, language, names.of(accounts), called);
  }
}

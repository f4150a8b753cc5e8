package vn.thuocso.dashboard.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.HcmcCalendar;

/** Finds entries, the newest first. */
@Component
class Search {

  /** Further than this nobody counts. */
  static final int COUNTED = 10_000;

  private final JdbcClient database;

  Search(JdbcClient database) {
    this.database = database;
  }

  /** At most so many entries before that number. */
  List<Kept> before(long no, Question question, int most) {
    Conditions wanted = Conditions.of(question).and("no < ?", no);
    return database
        .sql(EntryRows.COLUMNS + wanted.where() + " ORDER BY no DESC LIMIT " + most)
        .params(wanted.values)
        .query((row, n) -> EntryRows.kept(row))
        .list();
  }

  /** How many there are, up to one more than {@link #COUNTED}. */
  int count(Question question) {
    Conditions wanted = Conditions.of(question);
    return database
        .sql(
            "SELECT count(*) FROM (SELECT FROM audit_entry %s LIMIT %d) AS found"
                .formatted(wanted.where(), COUNTED + 1))
        .params(wanted.values)
        .query(Integer.class)
        .single();
  }

  /** Every verb that was ever recorded; each costs one look into the index. */
  List<String> verbs() {
    return database
        .sql(
            """
            WITH RECURSIVE known AS (
              (SELECT verb FROM audit_entry ORDER BY verb LIMIT 1)
              UNION ALL
              SELECT (SELECT min(verb) FROM audit_entry WHERE verb > known.verb)
              FROM known WHERE known.verb IS NOT NULL)
            SELECT verb FROM known WHERE verb IS NOT NULL
            """)
        .query(String.class)
        .list();
  }

  /** What an entry must be, with its values in order. */
  private static final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    static Conditions of(Question question) {
      Conditions wanted = new Conditions();
      if (!question.verb().isEmpty()) {
        wanted.and("verb = ?", question.verb());
      }
      if (!question.about().isEmpty()) {
        wanted.and("(object = ? OR strpos(key, ?) > 0)", question.about(), question.about());
      }
      if (question.accounts() != null) {
        wanted.and("account = ANY (?)", (Object) question.accounts().toArray(Long[]::new));
      }
      if (!question.unit().isEmpty()) {
        wanted.and("facts ->> 'unit' = ?", question.unit());
      }
      if (question.from() != null) {
        wanted.and("decided_at >= ?", start(question.from()));
      }
      if (question.to() != null) {
        wanted.and("decided_at < ?", start(question.to().plusDays(1)));
      }
      return wanted;
    }

    Conditions and(String text, Object... of) {
      texts.add(text);
      values.addAll(List.of(of));
      return this;
    }

    String where() {
      return texts.isEmpty() ? "" : "WHERE " + String.join(" AND ", texts);
    }

    private static OffsetDateTime start(LocalDate day) {
      return HcmcCalendar.startOf(day).atOffset(ZoneOffset.UTC);
    }
  }
}

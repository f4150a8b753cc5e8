package vn.thuocso.dashboard.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thuocso.dashboard.export.Cell;
import vn.thuocso.dashboard.export.Columns;
import vn.thuocso.dashboard.export.Sheet;
import vn.thuocso.dashboard.wording.Wording;

/**
 * Entries as a table to take away: with every column that is hashed, so that others can check them,
 * and without names, which could not be erased from it.
 */
record AuditSheet(Words words, List<Kept> entries, Head head, String asked, boolean whole) {

  Sheet sheet() {
    Wording say = words.say();
    return Columns.<Kept>in(say)
        .with("audit.no", kept -> number(kept.entry().no()))
        .with("audit.at", kept -> Cell.of(say.moment(kept.entry().at())))
        .with("audit.csv.at", kept -> Cell.of(kept.entry().at().toString()))
        .with("audit.csv.account", kept -> number(kept.entry().account()))
        .with("audit.verb", kept -> Cell.of(words.verb(kept.entry().verb())))
        .with("audit.csv.verb", kept -> Cell.of(kept.entry().verb()))
        .with("audit.csv.object", kept -> Cell.of(kept.entry().object()))
        .with("audit.csv.key", kept -> Cell.of(kept.entry().key()))
        .with("audit.unit", kept -> Cell.of(words.unit(kept.entry())))
        .with("audit.csv.facts", kept -> Cell.of(Facts.write(kept.entry().facts())))
        .with("audit.csv.before", kept -> Cell.of(kept.entry().before().hex()))
        .with("audit.csv.digest", kept -> Cell.of(kept.digest().hex()))
        .sheet(say.say("audit.title"), entries, origin(say));
  }

  private List<Sheet.Parameter> origin(Wording say) {
    List<Sheet.Parameter> origin = new ArrayList<>();
    if (!whole) {
      origin.add(
          new Sheet.Parameter(
              say.say("audit.csv.part"),
              say.say("audit.csv.part.told", say.count(entries.size())),
              true));
    }
    origin.add(Sheet.Parameter.of(say.say("audit.head"), head.toString()));
    origin.add(
        Sheet.Parameter.of(
            say.say("audit.csv.asked"), asked.isEmpty() ? say.say("audit.csv.asked.all") : asked));
    origin.add(Sheet.Parameter.of(say.say("audit.csv.names"), say.say("audit.csv.names.told")));
    return origin;
  }

  private static Cell number(long number) {
    return Cell.of(BigDecimal.valueOf(number));
  }
}

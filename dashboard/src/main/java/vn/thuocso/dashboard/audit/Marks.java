package vn.thuocso.dashboard.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Notes every hour, outside the database, where the record ends; in the log and in a file. */
@Component
class Marks {

  private static final Logger LOG = LoggerFactory.getLogger(Marks.class);

  private final EntryRows rows;
  private final Clock clock;
  private final @Nullable MarkFile file;

  Marks(EntryRows rows, Clock clock, AuditSettings settings) {
    this.rows = rows;
    this.clock = clock;
    Path data = settings.data();
    this.file = data == null ? null : new MarkFile(data.resolve(MarkFile.NAME));
  }

  /** The last one that was noted in the file. */
  Optional<Mark> last() throws IOException {
    List<Mark> all = file == null ? List.of() : file.marks();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** Notes the end as it is now, unless nothing was recorded since the last one. */
  @Scheduled(initialDelay = 15_000, fixedDelay = 3_600_000)
  void note() throws IOException {
    Head head = rows.head();
    Head last = last().map(Mark::head).orElse(Head.NONE);
    if (head.no() < last.no()) {
      LOG.error(
          "The record of decisions ends at {} but once reached {}: its end was cut off, or another"
              + " database was put in its place. infra/audit tells more.",
          head.no(),
          last.no());
    } else if (!head.equals(last)) {
      Instant now = clock.instant();
      LOG.info("The record of decisions ends at {}", head);
      if (file != null) {
        file.add(now, head);
      }
    }
  }
}

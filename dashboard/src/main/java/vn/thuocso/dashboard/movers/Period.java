package vn.thuocso.dashboard.movers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.SnapshotList;

/**
 * Since when: the year before at the same stage, the end of the last quarter or of the last month.
 */
enum Period {
  NAM,
  QUY,
  THANG;

  /** The word in addresses. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a snapshot is set beside; nothing where none is that old. */
  Optional<Snapshot> before(Snapshot now, SnapshotList known) {
    LocalDate month = now.asOf().withDayOfMonth(1);
    return switch (this) {
      case NAM -> known.before(now).filter(at -> at.year() < now.year());
      case QUY ->
          known.newestUpTo(month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1).minusDays(1));
      case THANG -> known.newestUpTo(month.minusDays(1));
    };
  }

  static Optional<Period> ofCode(String code) {
    return Arrays.stream(values()).filter(period -> period.code().equals(code)).findFirst();
  }
}

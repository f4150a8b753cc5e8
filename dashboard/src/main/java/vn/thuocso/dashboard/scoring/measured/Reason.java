package vn.thuocso.dashboard.scoring.measured;

import java.util.Arrays;
import java.util.Locale;

/** Why there is no value, although there ought to be one. None of them is a zero. */
public enum Reason {
  /** The unit has no channel that could tell; having none is no zero where zero would be good. */
  NO_CHANNEL,
  /** The unit has the channel, and its source reported nothing of the time. */
  SOURCE_SILENT,
  /** The number of residents is not published. */
  NO_POPULATION,
  /** Videos were counted, but nobody said which of them have captions. */
  CAPTIONS_UNKNOWN,
  /** Nothing measures this yet. */
  NOT_MEASURED_YET;

  /** The code in snapshots and messages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Reason ofCode(String code) {
    return Arrays.stream(values())
        .filter(reason -> reason.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no reason " + code));
  }
}

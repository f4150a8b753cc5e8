package vn.thuocso.dashboard.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An end of the chain, now or at some time: how many entries there were, and the digest kept with
 * the last of them, which stands for all of them. Written as {@code 1234:9f3c…}.
 */
record Head(long no, Digest digest) {

  /** Before anything was recorded. */
  static final Head NONE = new Head(0, Digest.NONE);

  private static final Pattern TEXT = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");

  static Optional<Head> of(String text) {
    Matcher parts = TEXT.matcher(text);
    return parts.matches()
        ? Optional.of(new Head(Long.parseLong(parts.group(1)), new Digest(parts.group(2))))
        : Optional.empty();
  }

  /** The entry that follows. */
  Entry next(Instant at, long account, Deed deed) {
    return new Entry(
        no + 1, at, account, deed.verb(), deed.object(), deed.key(), deed.facts(), digest);
  }

  @Override
  public String toString() {
    return no + ":" + digest.hex();
  }
}

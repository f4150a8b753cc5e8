package vn.thuocso.stream.decode;

import com.google.protobuf.ByteString;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.Horizon;
import vn.thuocso.contract.RejectReason;

/** The rules that records of several topics keep; each returns a reason, or null when kept. */
final class Rules {

  private static final int LONGEST_ID = 96;
  private static final long HOUR = 3_600_000;
  private static final long MEMORY = Horizon.MEMORY.toMillis();

  /** Clocks of collector and broker differ; far ahead, a window would stay open for ever. */
  private static final long AHEAD = Horizon.FUTURE.toMillis() + HOUR;

  private Rules() {}

  static @Nullable RejectReason id(String id) {
    if (id.isEmpty()) {
      return RejectReason.MISSING_FIELD;
    }
    return idOrNone(id);
  }

  static @Nullable RejectReason idOrNone(String id) {
    if (id.length() > LONGEST_ID) {
      return RejectReason.BAD_ID;
    }
    for (int i = 0; i < id.length(); i++) {
      if (!allowed(id.charAt(i), i == 0)) {
        return RejectReason.BAD_ID;
      }
    }
    return null;
  }

  private static boolean allowed(char c, boolean first) {
    boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return plain || (!first && (c == '.' || c == '_' || c == ':' || c == '-'));
  }

  static @Nullable RejectReason eventId(ByteString id) {
    return id.size() == 16 ? null : RejectReason.BAD_ID;
  }

  /**
   * Checks that an event can be counted exactly: its window and its id must still be remembered.
   * The collector's horizon is much shorter; only a damaged record is refused here.
   */
  static @Nullable RejectReason time(long occurredAt, long receivedAt, long appendedAt, long now) {
    if (occurredAt <= 0 || receivedAt <= 0) {
      return RejectReason.BAD_TIME;
    }
    if (occurredAt > appendedAt + AHEAD || receivedAt > appendedAt + AHEAD) {
      return RejectReason.IN_FUTURE;
    }
    return Math.min(occurredAt, receivedAt) + MEMORY < now ? RejectReason.TOO_OLD : null;
  }

  /** Returns the first broken rule; null when all are kept. */
  static @Nullable RejectReason first(
      @Nullable RejectReason one, @Nullable RejectReason two, @Nullable RejectReason three) {
    if (one != null) {
      return one;
    }
    return two != null ? two : three;
  }

  static long longAt(ByteString bytes, int from) {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = (value << Byte.SIZE) | (bytes.byteAt(from + i) & 0xFF);
    }
    return value;
  }
}

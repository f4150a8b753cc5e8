package vn.thuocso.stream.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The ids that counted already, each remembered from the hour of its receipt.
 *
 * <p>A copy shares the ids and takes its own part of them only when it adds to that part: the
 * snapshot of every second checkpoint would otherwise copy days of ids for a few new ones.
 */
final class RememberedIds {

  private static final int PARTS = 32;

  private final @Nullable IdSet[] parts;

  RememberedIds() {
    this(new IdSet[PARTS]);
  }

  private RememberedIds(@Nullable IdSet[] parts) {
    this.parts = parts;
  }

  /** Remembers an id; returns false when it was remembered before. */
  @SuppressWarnings("ArgumentSelectionDefectChecker") // Swapped: a set mixes its own places so.
  boolean add(long high, long low, int hour) {
    int place = IdSet.mix(low, high) >>> 27;
    IdSet part = parts[place];
    if (part == null) {
      part = new IdSet();
      parts[place] = part;
    } else if (part.contains(high, low)) {
      return false;
    } else {
      part = part.writable();
      parts[place] = part;
    }
    part.insert(high, low, hour);
    return true;
  }

  /** Forgets the ids that were received in hours before the given one. */
  void forgetBefore(int hour) {
    for (int i = 0; i < PARTS; i++) {
      IdSet part = parts[i];
      if (part != null) {
        IdSet writable = part.writable();
        writable.forgetBefore(hour);
        parts[i] = writable.size() == 0 ? null : writable;
      }
    }
  }

  int size() {
    int size = 0;
    for (IdSet part : parts) {
      size += part == null ? 0 : part.size();
    }
    return size;
  }

  /** Returns a copy that changes independently; both share what neither changes. */
  RememberedIds copy() {
    for (IdSet part : parts) {
      if (part != null) {
        part.share();
      }
    }
    return new RememberedIds(parts.clone());
  }

  void write(DataOutput out) throws IOException {
    int present = 0;
    for (int i = 0; i < PARTS; i++) {
      present |= parts[i] == null ? 0 : 1 << i;
    }
    out.writeInt(present);
    for (IdSet part : parts) {
      if (part != null) {
        part.write(out);
      }
    }
  }

  static RememberedIds read(DataInput in) throws IOException {
    int present = in.readInt();
    RememberedIds ids = new RememberedIds();
    for (int i = 0; i < PARTS; i++) {
      if ((present >>> i & 1) != 0) {
        ids.parts[i] = IdSet.read(in);
      }
    }
    return ids;
  }
}

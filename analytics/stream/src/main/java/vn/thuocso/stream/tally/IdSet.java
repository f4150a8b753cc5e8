package vn.thuocso.stream.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Sixteen-byte ids with the hour of each: open addressing over plain arrays, 20 bytes a slot.
 *
 * <p>Hours are counted from 1970 and positive; hour 0 marks a free slot.
 */
final class IdSet {

  private static final int SMALLEST = 8;

  private long[] ids;
  private int[] hours;
  private int size;
  private boolean shared;

  IdSet() {
    this(SMALLEST);
  }

  private IdSet(int capacity) {
    ids = new long[2 * capacity];
    hours = new int[capacity];
  }

  int size() {
    return size;
  }

  /** Says that a snapshot may be reading these arrays: from now on nobody changes them. */
  void share() {
    shared = true;
  }

  /** Returns this set, or a copy of it when these arrays are shared. */
  IdSet writable() {
    if (!shared) {
      return this;
    }
    IdSet copy = new IdSet(0);
    copy.ids = ids.clone();
    copy.hours = hours.clone();
    copy.size = size;
    return copy;
  }

  boolean contains(long high, long low) {
    return hours[slot(high, low)] != 0;
  }

  /** Adds an id that is not there yet. */
  void insert(long high, long low, int hour) {
    if ((size + 1) * 3 > hours.length * 2) {
      rebuild(hours.length * 2, Integer.MIN_VALUE);
    }
    put(slot(high, low), high, low, hour);
  }

  /** Forgets the ids of hours before the given one. */
  void forgetBefore(int hour) {
    int kept = 0;
    for (int h : hours) {
      if (h != 0 && h >= hour) {
        kept++;
      }
    }
    if (kept < size) {
      int capacity = SMALLEST;
      while (kept * 3L > capacity * 2L) {
        capacity *= 2;
      }
      rebuild(capacity, hour);
    }
  }

  private void rebuild(int capacity, int fromHour) {
    long[] oldIds = ids;
    int[] oldHours = hours;
    ids = new long[2 * capacity];
    hours = new int[capacity];
    size = 0;
    for (int i = 0; i < oldHours.length; i++) {
      if (oldHours[i] != 0 && oldHours[i] >= fromHour) {
        long high = oldIds[2 * i];
        long low = oldIds[2 * i + 1];
        put(slot(high, low), high, low, oldHours[i]);
      }
    }
  }

  private void put(int slot, long high, long low, int hour) {
    ids[2 * slot] = high;
    ids[2 * slot + 1] = low;
    hours[slot] = hour;
    size++;
  }

  private int slot(long high, long low) {
    int mask = hours.length - 1;
    int slot = mix(high, low) & mask;
    while (hours[slot] != 0 && (ids[2 * slot] != high || ids[2 * slot + 1] != low)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Spreads ids over slots even where a sender counts them up instead of hashing. */
  static int mix(long high, long low) {
    long hash = (high ^ Long.rotateLeft(low, 32)) * 0x9E3779B97F4A7C15L;
    return (int) (hash >>> 32) ^ (int) (hash >>> 13);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(size);
    for (int i = 0; i < hours.length; i++) {
      if (hours[i] != 0) {
        out.writeLong(ids[2 * i]);
        out.writeLong(ids[2 * i + 1]);
        out.writeInt(hours[i]);
      }
    }
  }

  static IdSet read(DataInput in) throws IOException {
    int count = in.readInt();
    int capacity = SMALLEST;
    while ((count + 1) * 3L > capacity * 2L) {
      capacity *= 2;
    }
    IdSet set = new IdSet(capacity);
    for (int i = 0; i < count; i++) {
      long high = in.readLong();
      long low = in.readLong();
      set.insert(high, low, in.readInt());
    }
    return set;
  }
}

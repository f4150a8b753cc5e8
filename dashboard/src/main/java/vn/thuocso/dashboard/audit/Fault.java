package vn.thuocso.dashboard.audit;

/** Something in the record that is not as it was written. */
sealed interface Fault {

  /** The entry by which it is found. */
  long no();

  /** Entries that should be there and are not: deleted, or given other numbers. */
  record Lacking(long no, long last) implements Fault {}

  /** An entry that does not match its own digest: changed, or in the place of another. */
  record Altered(long no) implements Fault {}

  /** An entry that does not follow the one before it: one of both was replaced or put in. */
  record Torn(long no) implements Fault {}

  /** The record once reached this entry, and ends before it: its end was cut off. */
  record Cut(Mark mark, long last) implements Fault {
    @Override
    public long no() {
      return mark.head().no();
    }
  }

  /** An entry is not the one that was noted elsewhere: it, or all up to it, was written anew. */
  record Rewritten(Mark mark) implements Fault {
    @Override
    public long no() {
      return mark.head().no();
    }
  }
}

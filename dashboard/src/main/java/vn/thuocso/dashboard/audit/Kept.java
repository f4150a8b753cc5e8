package vn.thuocso.dashboard.audit;

/** An entry as it stands in the table now, and the digest that was kept with it. */
record Kept(Entry entry, Digest digest) {

  /** Whether it is what was written. */
  boolean isSound() {
    return entry.digest().equals(digest);
  }

  Head head() {
    return new Head(entry.no(), digest);
  }
}

package vn.thuocso.dashboard.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Entries as they would be kept, and what somebody can do to them. */
final class TestingChain {

  private static final Instant AT = Instant.parse("2026-11-22T02:00:00.123456Z");

  private final List<Kept> entries = new ArrayList<>();

  static TestingChain of(int length) {
    TestingChain chain = new TestingChain();
    for (int no = 1; no <= length; no++) {
      chain.add(deed("deed" + no));
    }
    return chain;
  }

  static Deed deed(String key) {
    return Deed.of("target.adopted", "target", key, Map.of("unit", "00103", "old", "5"));
  }

  void add(Deed deed) {
    Entry entry = head().next(AT, 7, deed);
    put(new Kept(entry, entry.digest()));
  }

  void put(Kept entry) {
    entries.add(entry);
  }

  Head head() {
    return entries.isEmpty() ? Head.NONE : entries.get(entries.size() - 1).head();
  }

  Kept entry(int no) {
    return entries.get(no - 1);
  }

  /** Puts something else in the place of an entry. */
  TestingChain with(int no, Kept other) {
    entries.set(no - 1, other);
    return this;
  }

  TestingChain without(int no) {
    entries.remove(no - 1);
    return this;
  }

  /** The entry with another account in it. */
  static Entry by(Entry entry, long account) {
    return new Entry(
        entry.no(),
        entry.at(),
        account,
        entry.verb(),
        entry.object(),
        entry.key(),
        entry.facts(),
        entry.before());
  }

  /** The entry under another number. */
  static Entry numbered(Entry entry, long no) {
    return new Entry(
        no,
        entry.at(),
        entry.account(),
        entry.verb(),
        entry.object(),
        entry.key(),
        entry.facts(),
        entry.before());
  }

  Inspection.Findings inspected(Mark... marks) {
    Inspection inspection = new Inspection(List.of(marks));
    entries.forEach(inspection::take);
    return inspection.findings();
  }
}

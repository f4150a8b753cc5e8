package vn.thuocso.dashboard.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Goes through all entries, from the first to the last, and finds what is not as it was written.
 *
 * <p>What it cannot find: entries cut off the end since the last mark outside the database, and a
 * chain written anew, with all its digests, from an entry behind the last mark on.
 */
final class Inspection {

  /** So many faults are named; more would not be read. */
  static final int NAMED = 100;

  private final TreeMap<Long, List<Mark>> marks = new TreeMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private Head last = Head.NONE;
  private boolean lastSound = true;
  private long count;
  private long found;

  /** Compares with these ends of the chain too, which were noted elsewhere. */
  Inspection(Collection<Mark> noted) {
    noted.stream()
        .filter(mark -> mark.head().no() > 0)
        .forEach(
            mark -> marks.computeIfAbsent(mark.head().no(), no -> new ArrayList<>()).add(mark));
  }

  /** The next entry. */
  void take(Kept kept) {
    Entry entry = kept.entry();
    boolean sound = kept.isSound();
    count++;
    if (entry.no() > last.no() + 1) {
      tell(new Fault.Lacking(last.no() + 1, entry.no() - 1));
    } else if (sound && lastSound && !entry.before().equals(last.digest())) {
      tell(new Fault.Torn(entry.no()));
    }
    if (!sound) {
      tell(new Fault.Altered(entry.no()));
    }
    for (Mark mark : marks.getOrDefault(entry.no(), List.of())) {
      if (!mark.head().digest().equals(kept.digest())) {
        tell(new Fault.Rewritten(mark));
      }
    }
    last = kept.head();
    lastSound = sound;
  }

  /** What was found, once the last entry was taken. */
  Findings findings() {
    if (!marks.isEmpty() && marks.lastKey() > last.no()) {
      tell(new Fault.Cut(marks.lastEntry().getValue().get(0), last.no()));
    }
    return new Findings(last, count, marks.size(), found, faults);
  }

  private void tell(Fault fault) {
    found++;
    if (faults.size() < NAMED) {
      faults.add(fault);
    }
  }

  /**
   * What came of it.
   *
   * @param head where the record ends now
   * @param count how many entries there are
   * @param marks with how many ends noted elsewhere it was compared
   * @param found how many faults there are
   * @param faults the first of them
   */
  record Findings(Head head, long count, int marks, long found, List<Fault> faults) {

    Findings {
      faults = List.copyOf(faults);
    }

    boolean isWhole() {
      return found == 0;
    }
  }
}

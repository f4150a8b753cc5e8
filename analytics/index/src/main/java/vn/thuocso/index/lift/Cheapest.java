package vn.thuocso.index.lift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The cheapest set of items that gains enough: depth-first branch and bound over "in or out", with
 * the dynamic programme of {@link Relaxation} as the bound. Where no item needs another the bound
 * is exact, and the search goes straight to the answer.
 */
final class Cheapest {
  private static final int OPEN = 0;
  private static final int IN = 1;
  private static final int OUT = 2;

  /** Cells of the table of bounds: 16 MB. */
  private static final long CELLS = 2_000_000;

  private final List<Item> items;
  private final long need;
  private final List<List<Integer>> together;
  private final Relaxation relaxation;
  private final long bound;
  private final int[] state;
  private long stepsLeft;
  private long bestCost = Long.MAX_VALUE;
  private List<Integer> best = List.of();

  private Cheapest(List<Item> items, long need, long steps) {
    this.items = List.copyOf(items);
    this.need = need;
    this.together = Closures.of(this.items);
    this.relaxation = new Relaxation(this.items, Math.max(0, need), CELLS);
    this.bound = relaxation.bound(0, need);
    this.state = new int[items.size()];
    this.stepsLeft = steps;
  }

  /**
   * Finds it; empty where all items together do not gain enough.
   *
   * @param steps how many branches are looked at before the best found so far is given instead
   */
  static Optional<Choice> of(List<Item> items, long need, long steps) {
    long all = items.stream().mapToLong(Item::gain).sum();
    if (all < need) {
      return Optional.empty();
    }
    Cheapest search = new Cheapest(items, need, steps);
    search.startFromAll();
    search.branch(0, 0, 0);
    boolean proved = search.stepsLeft > 0 || search.bestCost == search.bound;
    return Optional.of(
        new Choice(search.best, search.bestCost, proved ? search.bestCost : search.bound));
  }

  /**
   * Everything is a choice, so that there is one however soon the search is cut off; what is dear
   * for its gain is dropped from it while the rest is enough and needs it not.
   */
  private void startFromAll() {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < items.size() && need > 0; i++) {
      kept.add(i);
    }
    long spare = kept.stream().mapToLong(i -> items.get(i).gain()).sum() - need;
    List<Integer> dearest = new ArrayList<>(kept);
    dearest.sort(Comparator.comparingDouble(this::gainForCost).thenComparing(Function.identity()));
    for (int at = 0; at < dearest.size(); at++) {
      Integer item = dearest.get(at);
      if (items.get(item).gain() <= spare && kept.stream().noneMatch(i -> needs(i, item))) {
        spare -= items.get(item).gain();
        kept.remove(item);
        dearest.remove(at);
        at = -1;
      }
    }
    best = List.copyOf(kept);
    bestCost = kept.stream().mapToLong(i -> items.get(i).cost()).sum();
  }

  private double gainForCost(int item) {
    return (double) items.get(item).gain() / items.get(item).cost();
  }

  private boolean needs(int item, int other) {
    return item != other && together.get(item).contains(other);
  }

  private void branch(int at, long gained, long spent) {
    if (stepsLeft == 0 || bestCost == bound) {
      return;
    }
    stepsLeft--;
    if (gained >= need) {
      if (spent < bestCost) {
        bestCost = spent;
        best = chosen();
      }
      return;
    }
    int next = at;
    while (next < items.size() && state[next] != OPEN) {
      next++;
    }
    if (next == items.size()) {
      return;
    }
    long least = relaxation.bound(next, need - gained);
    if (Relaxation.isNever(least) || spent + least >= bestCost) {
      return;
    }
    take(next, gained, spent);
    leave(next, gained, spent);
  }

  private void take(int item, long gained, long spent) {
    List<Integer> with = new ArrayList<>();
    for (int other : together.get(item)) {
      if (state[other] == OUT) {
        return;
      }
      if (state[other] == OPEN) {
        with.add(other);
      }
    }
    with.forEach(each -> state[each] = IN);
    branch(
        item + 1,
        gained + with.stream().mapToLong(each -> items.get(each).gain()).sum(),
        spent + with.stream().mapToLong(each -> items.get(each).cost()).sum());
    with.forEach(each -> state[each] = OPEN);
  }

  private void leave(int item, long gained, long spent) {
    state[item] = OUT;
    branch(item + 1, gained, spent);
    state[item] = OPEN;
  }

  private List<Integer> chosen() {
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < state.length; i++) {
      if (state[i] == IN) {
        chosen.add(i);
      }
    }
    return chosen;
  }
}

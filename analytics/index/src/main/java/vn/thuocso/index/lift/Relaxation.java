package vn.thuocso.index.lift;

import java.util.Arrays;
import java.util.List;

/**
 * The least cost of gaining so much from the items from a position on, if nothing needed anything
 * else: a lower bound, and the exact cost where that is so. Where the table would grow too large,
 * gains are counted in coarser grains, rounded up, and needs rounded down, which keeps it a bound.
 */
final class Relaxation {
  private static final long NEVER = Long.MAX_VALUE / 4;

  private final long grain;
  private final long[][] cost;

  Relaxation(List<Item> items, long need, long cells) {
    this.grain = Math.max(1, ceiling(need * (items.size() + 1), cells));
    int width = Math.toIntExact(need / grain) + 1;
    this.cost = new long[items.size() + 1][width];
    Arrays.fill(cost[items.size()], NEVER);
    cost[items.size()][0] = 0;
    for (int i = items.size() - 1; i >= 0; i--) {
      int gain = (int) Math.min(width, ceiling(items.get(i).gain(), grain));
      for (int p = 0; p < width; p++) {
        long with = cost[i + 1][Math.max(0, p - gain)] + items.get(i).cost();
        cost[i][p] = Math.min(cost[i + 1][p], Math.min(with, NEVER));
      }
    }
  }

  /** No choice among the items from this position on gains so much for less. */
  long bound(int from, long need) {
    return need <= 0 ? 0 : cost[from][(int) (need / grain)];
  }

  private static long ceiling(long amount, long grain) {
    return (amount + grain - 1) / grain;
  }

  static boolean isNever(long cost) {
    return cost >= NEVER;
  }
}

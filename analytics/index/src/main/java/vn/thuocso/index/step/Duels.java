package vn.thuocso.index.step;

import java.util.Arrays;

/**
 * Compares one unit with all later ones by the weights of the parts in which each is better.
 *
 * <p>Parts become ranks and weights whole numbers, so that a unit is held against all others at
 * once in a plain loop over integers. Where that leaves the sign open (ties, and what is nearer to
 * one than the rounding of weights), the two are compared by the weights themselves.
 */
final class Duels {
  /** Two sums of the same weights in another order count as equal within this share. */
  private static final double TIE = 1e-12;

  /** What all weights together are as whole numbers; sums stay far from overflow. */
  private static final double WHOLE = 1 << 29;

  private final double[][] parts;
  private final double[] weights;

  /** The place from the worst, by part and unit; above all where there is no value. */
  private final int[][] above;

  /** The same, but below all where there is no value. */
  private final int[][] below;

  private final int[] whole;
  private final int[] balance;
  private int unit;

  Duels(double[][] parts, double[] weights) {
    this.parts = parts;
    this.weights = weights;
    int units = parts.length == 0 ? 0 : parts[0].length;
    above = new int[parts.length][units];
    below = new int[parts.length][units];
    whole = whole(weights);
    balance = new int[units];
    for (int part = 0; part < parts.length; part++) {
      rank(parts[part], above[part], below[part]);
    }
  }

  private static int[] whole(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += Math.abs(weight);
    }
    double all = sum;
    return Arrays.stream(weights).mapToInt(each -> (int) Math.rint(each / all * WHOLE)).toArray();
  }

  private static void rank(double[] part, int[] above, int[] below) {
    double[] sorted = Columns.present(part);
    Arrays.sort(sorted);
    for (int i = 0; i < part.length; i++) {
      boolean known = !Double.isNaN(part[i]);
      int place = known ? Columns.below(sorted, part[i]) : 0;
      above[i] = known ? place : Integer.MAX_VALUE;
      below[i] = known ? place : -1;
    }
  }

  /** Takes the unit with which later ones are compared. */
  void of(int next) {
    unit = next;
    Arrays.fill(balance, next + 1, balance.length, 0);
    for (int part = 0; part < parts.length; part++) {
      if (!Double.isNaN(parts[part][unit])) {
        add(whole[part], below[part][unit], above[part], below[part], balance, next + 1);
      }
    }
  }

  /** Without a branch: a negative difference, shifted, is all ones. */
  private static void add(int weight, int own, int[] above, int[] below, int[] balance, int from) {
    for (int i = from; i < balance.length; i++) {
      int better = (above[i] - own) >> 31;
      int worse = (own - below[i]) >> 31;
      balance[i] += (better & weight) - (worse & weight);
    }
  }

  /** 1 where the unit outranks a later one, −1 where it is outranked, 0 where neither. */
  int sign(int other) {
    int margin = parts.length + 1;
    return Math.abs(balance[other]) > margin ? Integer.signum(balance[other]) : exactly(other);
  }

  private int exactly(int other) {
    double better = 0;
    double worse = 0;
    for (int part = 0; part < parts.length; part++) {
      double mine = parts[part][unit];
      double theirs = parts[part][other];
      if (mine > theirs) {
        better += weights[part];
      } else if (mine < theirs) {
        worse += weights[part];
      }
    }
    return Math.abs(better - worse) <= TIE * (better + worse) ? 0 : better > worse ? 1 : -1;
  }
}

package vn.thuocso.index.step;

import java.util.Arrays;

/** Weighted means f⁻¹(Σw·f(x) ÷ Σw), column by column in the order of the parts. */
final class Means {
  enum Kind {
    ARITHMETIC,
    GEOMETRIC,
    HARMONIC,
    POWER
  }

  private Means() {}

  static void apply(
      Kind kind,
      double power,
      double[][] parts,
      double[] weights,
      double minimumAvailable,
      double[] out) {
    double[] total = new double[out.length];
    int[] present = new int[out.length];
    Arrays.fill(out, 0);
    int used = 0;
    for (int part = 0; part < parts.length; part++) {
      if (weights[part] != 0) {
        used++;
        add(kind, power, parts[part], weights[part], out, total, present);
      }
    }
    for (int unit = 0; unit < out.length; unit++) {
      out[unit] =
          isEnough(present[unit], used, minimumAvailable)
              ? finite(back(kind, power, out[unit] / total[unit]))
              : Double.NaN;
    }
  }

  private static void add(
      Kind kind,
      double power,
      double[] part,
      double weight,
      double[] sum,
      double[] total,
      int[] present) {
    for (int unit = 0; unit < part.length; unit++) {
      double value = part[unit];
      if (!Double.isNaN(value)) {
        sum[unit] += weight * forth(kind, power, value);
        total[unit] += weight;
        present[unit]++;
      }
    }
  }

  /** NaN, which the sum keeps, where the mean does not exist. */
  private static double forth(Kind kind, double power, double value) {
    return switch (kind) {
      case ARITHMETIC -> value;
      case GEOMETRIC -> value > 0 ? StrictMath.log(value) : Double.NaN;
      case HARMONIC -> value > 0 ? 1 / value : Double.NaN;
      case POWER ->
          value > 0 || value == 0 && power > 0 ? StrictMath.pow(value, power) : Double.NaN;
    };
  }

  private static double back(Kind kind, double power, double mean) {
    return switch (kind) {
      case ARITHMETIC -> mean;
      case GEOMETRIC -> StrictMath.exp(mean);
      case HARMONIC -> 1 / mean;
      case POWER -> StrictMath.pow(mean, 1 / power);
    };
  }

  private static double finite(double value) {
    return Double.isInfinite(value) ? Double.NaN : value;
  }

  static boolean isEnough(int present, int used, double minimumAvailable) {
    return present > 0 && !((double) present / used < minimumAvailable);
  }

  /** Of each unit, whether enough of the parts that weigh have a value. */
  static boolean[] enough(double[][] parts, double[] weights, double minimumAvailable) {
    int units = parts.length == 0 ? 0 : parts[0].length;
    boolean[] enough = new boolean[units];
    for (int unit = 0; unit < units; unit++) {
      int used = 0;
      int present = 0;
      for (int part = 0; part < parts.length; part++) {
        if (weights[part] != 0) {
          used++;
          present += Double.isNaN(parts[part][unit]) ? 0 : 1;
        }
      }
      enough[unit] = isEnough(present, used, minimumAvailable);
    }
    return enough;
  }
}

package vn.thuocso.dashboard.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fifty dots by rank, each for a fiftieth of the draws, three abreast over their rank, or over a
 * few neighbouring ranks where they lie far apart.
 *
 * @param height of the drawing, whose ground line lies 18 above its foot
 */
public record DotPlot(int width, int height, List<Dot> dots, List<Label> labels) {

  static final int DOTS = 50;
  private static final int ABREAST = 3;
  private static final int STEP = 11;
  private static final int FOOT = 20;

  public DotPlot {
    dots = List.copyOf(dots);
    labels = List.copyOf(labels);
  }

  /**
   * A dot.
   *
   * @param reached whether its rank is as good as the one aimed at
   */
  public record Dot(int x, int y, boolean reached) {}

  /** What stands under a column. */
  public record Label(int x, String text, boolean aimed) {}

  /**
   * The columns of two plots that are compared.
   *
   * @param first the best rank
   * @param span how many ranks a column has
   */
  record Columns(int first, int span, int count) {

    private static final int MOST = 12;

    static Columns over(List<Integer> ranks, int aimed) {
      int best = Math.min(aimed, ranks.stream().mapToInt(r -> r).min().orElse(aimed));
      int worst = Math.max(aimed, ranks.stream().mapToInt(r -> r).max().orElse(aimed));
      int span = (worst - best) / MOST + 1;
      // A column ends with the rank aimed at, so that reached and not reached never share one.
      int first = aimed + 1 - span * ((aimed - best) / span + 1);
      return new Columns(first, span, (worst - first) / span + 1);
    }

    int of(int rank) {
      return (rank - first) / span;
    }

    String label(int column) {
      int from = Math.max(1, first + column * span);
      int to = first + (column + 1) * span - 1;
      return from == to ? Integer.toString(from) : from + "–" + to;
    }
  }

  /** The ranks of the dots: that many evenly spaced quantiles of a distribution. */
  static List<Integer> ranks(SortedMap<Double, Double> distribution) {
    List<Integer> ranks = new ArrayList<>();
    double below = 0;
    for (var each : distribution.entrySet()) {
      below += each.getValue();
      while (ranks.size() < DOTS && (ranks.size() + 0.5) / DOTS <= below + 1e-9) {
        ranks.add((int) Math.floor(each.getKey()));
      }
    }
    return ranks;
  }

  static DotPlot of(List<Integer> ranks, Columns columns, int aimed) {
    TreeMap<Integer, Integer> filled = new TreeMap<>();
    ranks.forEach(rank -> filled.merge(columns.of(rank), 1, Integer::sum));
    int rows = filled.values().stream().mapToInt(n -> (n + ABREAST - 1) / ABREAST).max().orElse(1);
    int height = Math.max(4, rows) * STEP + FOOT + 4;
    int pitch = ABREAST * STEP + 5;
    List<Dot> dots = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    for (int column = 0; column < columns.count(); column++) {
      int left = 4 + column * pitch;
      boolean reached = columns.first() + column * columns.span() <= aimed;
      int all = filled.getOrDefault(column, 0);
      for (int i = 0; i < all; i++) {
        int row = i / ABREAST;
        int inRow = Math.min(ABREAST, all - row * ABREAST);
        int shift = (ABREAST - inRow) * STEP / 2;
        dots.add(
            new Dot(
                left + shift + (i % ABREAST) * STEP + STEP / 2,
                height - FOOT - 7 - row * STEP,
                reached));
      }
      labels.add(
          new Label(left + ABREAST * STEP / 2, columns.label(column), column == columns.of(aimed)));
    }
    return new DotPlot(8 + columns.count() * pitch, height, dots, labels);
  }

  /** Where the ground line lies. */
  public int ground() {
    return height - FOOT;
  }
}

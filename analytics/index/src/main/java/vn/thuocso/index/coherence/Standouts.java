package vn.thuocso.index.coherence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.step.Columns;
import vn.thuocso.index.step.Ranks;

/**
 * A unit's strengths and weaknesses: the indicators of its best and worst ranks, and those farthest
 * above and below its peers' median.
 *
 * <p>COINr 1.1 {@code get_str_weak}. Like there, the last place is no strength; unlike there, it is
 * a weakness, while the first place is none.
 */
public final class Standouts {
  private static final Comparator<Standout> BY_RANK = Comparator.comparingDouble(Standout::rank);
  private static final Comparator<Standout> BY_DISTANCE =
      Comparator.comparingDouble(Standout::distance);

  private final Values values;
  private final int unit;
  private final boolean[] peers;

  private Standouts(Values values, int unit, boolean[] peers) {
    this.values = values;
    this.unit = unit;
    this.peers = peers;
  }

  /**
   * The most outstanding indicators each way, by rank and by distance. Equal ones stand in the
   * definition's order. Indicators that fewer than three peers have are left out.
   *
   * @param unit one of the values' units
   * @param attribute the column of the data that makes peers; all units are peers where empty
   * @param most how many of each
   */
  public static List<Standout> of(
      Values values, UnitCode unit, Optional<String> attribute, int most) {
    int at = values.at(unit);
    boolean[] peers = new boolean[values.units().size()];
    for (int u = 0; u < peers.length; u++) {
      int other = u;
      peers[u] =
          attribute
              .map(name -> attribute(values, at, name).equals(attribute(values, other, name)))
              .orElse(true);
    }
    return new Standouts(values, at, peers).all(most);
  }

  private static String attribute(Values values, int unit, String name) {
    return values.units().get(unit).attributes().getOrDefault(name, "");
  }

  private List<Standout> all(int most) {
    List<Standout> places = new ArrayList<>();
    List<Standout> strong = new ArrayList<>();
    List<Standout> weak = new ArrayList<>();
    for (Indicator indicator : values.framework().indicators()) {
      place(indicator.code(), places, strong, weak);
    }
    List<Standout> all = new ArrayList<>();
    add(all, strong, Standout.Side.STRENGTH, Standout.By.RANK, BY_RANK, most);
    add(all, weak, Standout.Side.WEAKNESS, Standout.By.RANK, BY_RANK.reversed(), most);
    List<Standout> above = places.stream().filter(one -> one.distance() > 0).toList();
    List<Standout> below = places.stream().filter(one -> one.distance() < 0).toList();
    add(all, above, Standout.Side.STRENGTH, Standout.By.DISTANCE, BY_DISTANCE.reversed(), most);
    add(all, below, Standout.Side.WEAKNESS, Standout.By.DISTANCE, BY_DISTANCE, most);
    return all;
  }

  private void place(
      Code indicator, List<Standout> places, List<Standout> strong, List<Standout> weak) {
    double[] scores = values.scores(indicator).clone();
    for (int u = 0; u < scores.length; u++) {
      scores[u] = peers[u] ? scores[u] : Double.NaN;
    }
    int count = Values.count(scores);
    if (Double.isNaN(scores[unit]) || count < Correlation.FEWEST) {
      return;
    }
    double[] ranks = Ranks.COMPETITION.of(scores);
    Standout one = standout(indicator, scores, ranks[unit], count);
    places.add(one);
    if (ranks[unit] < Columns.max(ranks)) {
      strong.add(one);
    }
    if (ranks[unit] > 1) {
      weak.add(one);
    }
  }

  private Standout standout(Code indicator, double[] scores, double rank, int count) {
    double reading = values.raw(indicator).numbers()[unit];
    return new Standout(
        Standout.Side.STRENGTH,
        Standout.By.RANK,
        0,
        indicator,
        values.framework().parentOf(indicator).orElseThrow().code(),
        rank,
        count,
        scores[unit],
        Double.isNaN(reading) ? OptionalDouble.empty() : OptionalDouble.of(reading),
        Columns.median(scores));
  }

  private static void add(
      List<Standout> all,
      List<Standout> from,
      Standout.Side side,
      Standout.By by,
      Comparator<Standout> best,
      int most) {
    List<Standout> sorted = from.stream().sorted(best).limit(most).toList();
    for (int i = 0; i < sorted.size(); i++) {
      Standout one = Objects.requireNonNull(sorted.get(i));
      all.add(
          new Standout(
              side,
              by,
              i + 1,
              one.indicator(),
              one.group(),
              one.rank(),
              one.of(),
              one.score(),
              one.reading(),
              one.median()));
    }
  }
}

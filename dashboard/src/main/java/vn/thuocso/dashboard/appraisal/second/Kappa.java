package vn.thuocso.dashboard.appraisal.second;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vn.thuocso.dashboard.assessment.decision.Choice;

/**
 * How far two appraisals of the same criteria agree beyond chance: Cohen's kappa, unweighted, on
 * the kind of decision (J. Cohen, A Coefficient of Agreement for Nominal Scales, 1960).
 */
public final class Kappa {

  private Kappa() {}

  /** The two decisions about one criterion. */
  public record Pair(Choice first, Choice second) {}

  /** The share of pairs that agree; empty without any. */
  public static OptionalDouble agreement(List<Pair> pairs) {
    return pairs.stream().mapToInt(pair -> pair.first() == pair.second() ? 1 : 0).average();
  }

  /**
   * From −1 to 1, 0 for no more than chance; empty without a pair, and where both always decide the
   * same single kind, so that chance alone would agree.
   */
  public static OptionalDouble of(List<Pair> pairs) {
    if (pairs.isEmpty()) {
      return OptionalDouble.empty();
    }
    Map<Choice, Integer> first = new EnumMap<>(Choice.class);
    Map<Choice, Integer> second = new EnumMap<>(Choice.class);
    for (Pair pair : pairs) {
      first.merge(pair.first(), 1, Integer::sum);
      second.merge(pair.second(), 1, Integer::sum);
    }
    double pairsSquared = (double) pairs.size() * pairs.size();
    double byChance = 0;
    for (Choice choice : Choice.values()) {
      byChance += first.getOrDefault(choice, 0) * second.getOrDefault(choice, 0) / pairsSquared;
    }
    double agreed = agreement(pairs).orElseThrow();
    return byChance >= 1
        ? OptionalDouble.empty()
        : OptionalDouble.of((agreed - byChance) / (1 - byChance));
  }
}

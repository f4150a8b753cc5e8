package vn.thuocso.index.coherence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import vn.thuocso.index.coherence.Correlation.Association;
import vn.thuocso.index.framework.Code;

/**
 * How much of a group's variance a member accounts for, to be held against the weight that it was
 * given: the correlation ratio V(E(y|x)) ÷ V(y), read once along a straight line and once by
 * classes.
 *
 * <p>Pearson's η² as a measure of importance: Paruolo, Saisana, Saltelli (2013); Becker, Saisana,
 * Paruolo, Vandecasteele (2017).
 *
 * @param weight the member's share in the group
 * @param units how many have both
 * @param correlation Pearson's r of member and group
 * @param linear r²
 * @param classes how many classes of the member's values η² rests on; 0 where there is none
 * @param ratio η²: the classes' share of the group's sum of squares
 * @param adjusted 1 − (1 − η²)(n − 1) ÷ (n − classes), which chance leaves near zero (Kelley 1935)
 * @param share linear over the sum of the members'; empty where that is zero
 */
public record Importance(
    Members members,
    Code member,
    Estimate weight,
    int units,
    Estimate correlation,
    Estimate linear,
    int classes,
    Estimate ratio,
    Estimate adjusted,
    OptionalDouble share) {
  /** Of the members in every group. */
  public static List<Importance> of(Values values) {
    Map<Code, EffectiveWeight> weights = new HashMap<>();
    EffectiveWeight.of(values).forEach(each -> weights.put(each.node(), each));
    List<Importance> all = new ArrayList<>();
    for (Members members : Members.of(values.framework())) {
      all.addAll(of(values, members, weights));
    }
    return all;
  }

  private static List<Importance> of(
      Values values, Members members, Map<Code, EffectiveWeight> weights) {
    Column group = Column.of(values.scores(members.group()));
    List<Importance> all = new ArrayList<>();
    double sum = 0;
    for (Code member : members.codes()) {
      Column column = Column.of(values.scores(member));
      Association found = Correlation.PEARSON.of(column, group);
      Estimate weight = share(weights, member, members.group());
      Importance one = of(members, member, weight, found, column, group);
      sum += one.linear.value().orElse(0);
      all.add(one);
    }
    double whole = sum;
    return all.stream().map(one -> one.ofSum(whole)).toList();
  }

  private static Importance of(
      Members members, Code member, Estimate weight, Association found, Column x, Column y) {
    Estimate r = found.estimate();
    Classes classes = r.reason().isPresent() ? Classes.NONE : Classes.of(x, y);
    return new Importance(
        members,
        member,
        weight,
        found.units(),
        r,
        r.reason().map(Estimate::none).orElseGet(() -> square(r.value().orElseThrow())),
        classes.count(),
        r.reason().map(Estimate::none).orElseGet(classes::ratio),
        r.reason().map(Estimate::none).orElseGet(() -> classes.adjusted(found.units())),
        OptionalDouble.empty());
  }

  private static Estimate square(double r) {
    return Estimate.of(r * r);
  }

  private static Estimate share(Map<Code, EffectiveWeight> weights, Code member, Code group) {
    Estimate own = Objects.requireNonNull(weights.get(member)).effective();
    Estimate whole = Objects.requireNonNull(weights.get(group)).effective();
    boolean known = own.value().isPresent() && whole.value().orElse(0) != 0;
    return known
        ? Estimate.of(own.value().getAsDouble() / whole.value().getAsDouble())
        : Estimate.none(Reason.WEIGHTS_CANCEL);
  }

  private Importance ofSum(double sum) {
    boolean known = sum > 0 && linear.value().isPresent();
    return new Importance(
        members,
        member,
        weight,
        units,
        correlation,
        linear,
        classes,
        ratio,
        adjusted,
        known ? OptionalDouble.of(linear.value().getAsDouble() / sum) : OptionalDouble.empty());
  }
}

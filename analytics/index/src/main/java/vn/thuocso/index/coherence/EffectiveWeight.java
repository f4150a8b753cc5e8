package vn.thuocso.index.coherence;

import java.util.ArrayList;
import java.util.List;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Node;

/**
 * The share with which a node enters its group, and through it the total: its weight over the sum
 * of its siblings', times the group's own. Under point scoring a weight is a maximum.
 *
 * <p>COINr 1.1 {@code get_eff_weights}.
 *
 * @param weight as stated or taken from the data
 * @param inGroup the share of its group; 1 for the total
 * @param effective the share of the total; of indicators they sum to 1
 */
public record EffectiveWeight(Code node, double weight, Estimate inGroup, Estimate effective) {
  /** Of every node, a group before its children. */
  public static List<EffectiveWeight> of(Values values) {
    List<EffectiveWeight> all = new ArrayList<>();
    Framework framework = values.framework();
    Estimate whole = Estimate.of(1);
    all.add(
        new EffectiveWeight(
            framework.tree().code(), values.weight(framework.tree().code()), whole, whole));
    below(values, framework.tree(), whole, all);
    return all;
  }

  private static void below(Values values, Group group, Estimate share, List<EffectiveWeight> all) {
    double sum = 0;
    for (Node child : group.children()) {
      sum += values.weight(child.code());
    }
    for (Node child : group.children()) {
      double weight = values.weight(child.code());
      Estimate inGroup =
          sum == 0 ? Estimate.none(Reason.WEIGHTS_CANCEL) : Estimate.of(weight / sum);
      Estimate effective = times(inGroup, share);
      all.add(new EffectiveWeight(child.code(), weight, inGroup, effective));
      if (child instanceof Group inner) {
        below(values, inner, effective, all);
      }
    }
  }

  private static Estimate times(Estimate one, Estimate other) {
    return one.value().isPresent() && other.value().isPresent()
        ? Estimate.of(one.value().getAsDouble() * other.value().getAsDouble())
        : Estimate.none(Reason.WEIGHTS_CANCEL);
  }
}

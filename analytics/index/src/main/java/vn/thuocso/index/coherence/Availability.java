package vn.thuocso.index.coherence;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;

/**
 * How much of a group's indicators a unit has, before anything is filled in.
 *
 * <p>COINr 1.1 {@code get_data_avail}; indicators that do not apply are left out of its count.
 *
 * @param applicable how many of the indicators apply
 * @param present how many of those have a number
 * @param zeros how many of those are zero
 */
public record Availability(UnitCode unit, Code group, int applicable, int present, int zeros) {
  /** Of every unit, for every group and the total. */
  public static List<Availability> of(Values values) {
    List<Availability> all = new ArrayList<>();
    for (int u = 0; u < values.units().size(); u++) {
      for (Node node : values.framework().nodes()) {
        if (node instanceof Group group) {
          all.add(of(values, u, group));
        }
      }
    }
    return all;
  }

  private static Availability of(Values values, int u, Group group) {
    int applicable = 0;
    int present = 0;
    int zeros = 0;
    for (Indicator indicator : group.indicators()) {
      Values.Raw raw = values.raw(indicator.code());
      double number = raw.numbers()[u];
      applicable += raw.states()[u] == State.NOT_APPLICABLE ? 0 : 1;
      present += Double.isNaN(number) ? 0 : 1;
      zeros += number == 0 ? 1 : 0;
    }
    return new Availability(values.units().get(u).code(), group.code(), applicable, present, zeros);
  }

  /** present ÷ applicable; empty where nothing applies. */
  public OptionalDouble share() {
    return ratio(present, applicable);
  }

  /** The share of the numbers that are not zero; empty where there is none. */
  public OptionalDouble notZero() {
    return ratio(present - zeros, present);
  }

  private static OptionalDouble ratio(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}

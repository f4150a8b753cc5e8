package vn.thuocso.index.coherence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import vn.thuocso.index.composite.Screened;
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
  /** Of every unit, those screened out among them, for every group and the total. */
  public static List<Availability> of(Values values) {
    List<Availability> all = new ArrayList<>();
    for (int u = 0; u < values.units().size(); u++) {
      for (Node node : values.framework().nodes()) {
        if (node instanceof Group group) {
          all.add(of(values, u, group));
        }
      }
    }
    values.screened().forEach(out -> of(values, out, all));
    all.sort(Comparator.comparing(Availability::unit));
    return all;
  }

  private static void of(Values values, Screened out, List<Availability> all) {
    for (Node node : values.framework().nodes()) {
      if (node instanceof Group group) {
        List<State> states =
            group.indicators().stream()
                .map(each -> Objects.requireNonNull(out.states().get(each.code())))
                .toList();
        int applicable = (int) states.stream().filter(s -> s != State.NOT_APPLICABLE).count();
        int zeros = (int) states.stream().filter(State.ZERO::equals).count();
        int rest = (int) states.stream().filter(State.PRESENT::equals).count();
        all.add(new Availability(out.unit().code(), group.code(), applicable, rest + zeros, zeros));
      }
    }
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

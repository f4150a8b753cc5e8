package vn.thuocso.index.robust;

import java.util.List;
import vn.thuocso.index.composite.Method;

/** One of several ways to take a step, each as likely. */
record Choice<T>(Exchange<T> step, List<T> alternatives) implements Factor {
  Choice {
    if (alternatives.isEmpty()) {
      throw new IllegalArgumentException("a factor has alternatives");
    }
    alternatives = List.copyOf(alternatives);
  }

  @Override
  public String name() {
    return step.name();
  }

  /**
   * The number of the alternative that u stands for: equal stretches of 0…1 are the alternatives in
   * their order. COINr 1.1 {@code sample_2_para} cuts the range of the drawn sample instead, which
   * makes a run depend on others.
   */
  int number(double u) {
    return (int) (u * alternatives.size());
  }

  /** The method with an alternative, by its number, in the place of its own step. */
  Method take(Method method, int number) {
    return step.take().apply(method, alternatives.get(number));
  }

  /** As results tell it: {@code Aggregations[alternatives=[…]]}. */
  @Override
  public String toString() {
    String name = name();
    return "%c%ss[alternatives=%s]"
        .formatted(Character.toUpperCase(name.charAt(0)), name.substring(1), alternatives);
  }
}

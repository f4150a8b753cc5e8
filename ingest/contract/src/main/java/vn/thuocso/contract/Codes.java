package vn.thuocso.contract;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Looks a code up in a closed list. */
final class Codes {

  private Codes() {}

  static <E extends Enum<E>> Optional<E> find(
      E[] values, Function<E, String> codeOf, String wanted) {
    return Arrays.stream(values).filter(e -> codeOf.apply(e).equalsIgnoreCase(wanted)).findFirst();
  }
}

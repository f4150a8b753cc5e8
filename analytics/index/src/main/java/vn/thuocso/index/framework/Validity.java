package vn.thuocso.index.framework;

import java.time.LocalDate;
import java.util.Optional;

/** From which day to which, both inclusive, a framework holds; without an end it still does. */
public record Validity(LocalDate from, Optional<LocalDate> to) {
  public Validity {
    if (to.isPresent() && to.get().isBefore(from)) {
      throw new IllegalArgumentException("valid to " + to.get() + " is before " + from);
    }
  }
}

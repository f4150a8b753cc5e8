package vn.thuocso.dashboard.target;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is set in one cell; what is not set there is inherited.
 *
 * @param office the responsible office, never a person; empty for the one above
 * @param document the number of the document that says so; empty for the one above
 */
public record Setting(
    @Nullable BigDecimal floor,
    @Nullable BigDecimal target,
    @Nullable BigDecimal stretch,
    String office,
    String document) {

  /** Nothing of its own. */
  public static final Setting NONE = new Setting(null, null, null, "", "");

  /** Writes each number in one way, so that equal settings are equal. */
  public Setting {
    floor = plain(floor);
    target = plain(target);
    stretch = plain(stretch);
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    if (number == null || number.signum() == 0) {
      return number == null ? null : BigDecimal.ZERO;
    }
    BigDecimal brief = number.stripTrailingZeros();
    return brief.scale() < 0 ? brief.setScale(0) : brief;
  }

  /** One of its numbers, if it is set here. */
  public Optional<BigDecimal> part(Part part) {
    return Optional.ofNullable(
        switch (part) {
          case FLOOR -> floor;
          case TARGET -> target;
          case STRETCH -> stretch;
        });
  }

  /** The same with one number changed; null for the one above. */
  public Setting with(Part part, @Nullable BigDecimal number) {
    return switch (part) {
      case FLOOR -> new Setting(number, target, stretch, office, document);
      case TARGET -> new Setting(floor, number, stretch, office, document);
      case STRETCH -> new Setting(floor, target, number, office, document);
    };
  }

  /** Whether nothing is set here. */
  public boolean isNone() {
    return Objects.equals(this, NONE);
  }
}

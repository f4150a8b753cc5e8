package vn.thuocso.index.data;

import java.util.Optional;
import vn.thuocso.index.problem.Visible;

/** The code of a unit within one dataset. */
public record UnitCode(String value) implements Comparable<UnitCode> {
  private static final String FORMULA_STARTERS = "=+-@";

  public UnitCode {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A unit's code is not blank");
    }
  }

  /** What keeps a text from being a unit's code in a file, in Vietnamese; empty where nothing. */
  public static Optional<String> fault(String text) {
    if (text.codePoints().anyMatch(UnitCode::misleads)) {
      return Optional.of(
          "Mã đơn vị \"" + text + "\" có ký tự ẩn hoặc khoảng trắng lạ; hãy gõ lại mã.");
    }
    return !text.isEmpty() && FORMULA_STARTERS.indexOf(text.charAt(0)) >= 0
        ? Optional.of(
            "Mã đơn vị \""
                + text
                + "\" không được bắt đầu bằng = + - @, vì bảng tính hiểu đó là công thức; hãy sửa.")
        : Optional.empty();
  }

  /** Two codes would look the same, or one look like another. */
  private static boolean misleads(int character) {
    return Visible.hides(character)
        || (character != ' ' && Character.getType(character) == Character.SPACE_SEPARATOR);
  }

  @Override
  public int compareTo(UnitCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

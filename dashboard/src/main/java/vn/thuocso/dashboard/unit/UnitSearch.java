package vn.thuocso.dashboard.unit;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds units by their names, with or without accents: "tay ho" finds Tây Hồ. */
@Component
public class UnitSearch {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final int NOT_AT_ALL = 9;

  /** Less than this is near to everything. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 40;

  private final Units units;

  UnitSearch(Units units) {
    this.units = units;
  }

  /** The best matches first: the whole name, then its beginning, then words in it. */
  public List<Unit> find(String text, int most) {
    return among(units.all(), text, most);
  }

  /** For a text that is no unit: those whose code or name comes near it, the best first. */
  public List<Unit> similar(String text, int most) {
    return near(units.all(), text, most);
  }

  /** What fits the text, or as much of its beginning as anything fits. */
  static List<Unit> near(List<Unit> units, String text, int most) {
    String wanted = folded(text);
    for (int end = Math.min(wanted.length(), LONGEST); end >= SHORTEST; end--) {
      String begun = wanted.substring(0, end);
      List<Unit> found = among(units, begun, most);
      if (found.isEmpty()) {
        found =
            units.stream()
                .filter(unit -> unit.code().isDistrict() || unit.code().isCommune())
                .filter(unit -> unit.code().value().startsWith(begun))
                .limit(most)
                .toList();
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  static List<Unit> among(List<Unit> units, String text, int most) {
    String wanted = folded(text);
    return wanted.isEmpty()
        ? List.of()
        : units.stream()
            .filter(unit -> unit.code().isDistrict() || unit.code().isCommune())
            .filter(unit -> distance(unit, wanted) < NOT_AT_ALL)
            .sorted(
                Comparator.comparingInt((Unit unit) -> distance(unit, wanted))
                    .thenComparing(unit -> unit.code().value().length())
                    .thenComparing(unit -> folded(unit.name()))
                    .thenComparing(Unit::code))
            .limit(most)
            .toList();
  }

  private static int distance(Unit unit, String wanted) {
    String name = folded(unit.name());
    String brief = name.substring(Math.min(name.length(), folded(unit.kind().labelVi()).length()));
    brief = brief.strip();
    if (unit.code().value().equals(wanted) || brief.equals(wanted) || name.equals(wanted)) {
      return 0;
    }
    if (brief.startsWith(wanted)) {
      return 1;
    }
    return (" " + name).contains(" " + wanted) ? 2 : NOT_AT_ALL;
  }

  /** Lower case without accents, one blank between words. */
  public static String folded(String text) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
            .replaceAll("")
            .replace('đ', 'd')
            .replace('Đ', 'd')
            .toLowerCase(Locale.ROOT);
    return GAPS.matcher(plain).replaceAll(" ").strip();
  }
}

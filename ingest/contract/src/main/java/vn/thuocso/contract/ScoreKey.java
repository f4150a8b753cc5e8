package vn.thuocso.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * The identity of a snapshot of scores, and the keys of its entries on their topic.
 *
 * @param framework code of the framework
 * @param version version of the framework
 * @param year the year that is assessed
 * @param variant cleaned or raw
 * @param asOf the day at whose end the snapshot was taken
 */
public record ScoreKey(String framework, String version, int year, String variant, LocalDate asOf) {

  /** The node that every entry has: the whole. */
  public static final String TOTAL = "TOTAL";

  /** Variants: without and with engagement that a rule marked as machine-made. */
  public static final List<String> VARIANTS = List.of("cleaned", "raw");

  private static final String SEPARATOR = "|";
  private static final String HEAD = "*";

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException when a part is empty or has a bar, or the variant is none
   */
  public ScoreKey {
    check("framework", framework);
    check("version", version);
    if (!VARIANTS.contains(variant)) {
      throw new IllegalArgumentException(
          "A variant of scores is one of %s, not '%s'".formatted(VARIANTS, variant));
    }
  }

  /** Returns the key of the snapshot's head. */
  public String head() {
    return String.join(
        SEPARATOR, framework, version, Integer.toString(year), variant, asOf.toString(), HEAD);
  }

  /** Returns the key of a unit's entry. */
  public String of(String unit) {
    check("unit", unit);
    String head = head();
    return head.substring(0, head.length() - HEAD.length()) + unit;
  }

  private static void check(String name, String part) {
    if (part.isEmpty() || part.contains(SEPARATOR) || part.equals(HEAD)) {
      throw new IllegalArgumentException(
          "The %s of a score is a text without '%s', not '%s'".formatted(name, SEPARATOR, part));
    }
  }
}

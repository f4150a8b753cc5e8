package vn.thuocso.contract;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Length of a period, with the shortest and longest time that the name allows. */
public enum Grain {
  HOUR("giờ", "hour", 1, 1),
  DAY("ngày", "day", 23, 25),
  WEEK("tuần", "week", 7 * 24 - 1, 7 * 24 + 1),
  DAYS_28("28 ngày", "28 days", 28 * 24 - 1, 28 * 24 + 1),
  MONTH("tháng", "month", 28 * 24 - 1, 31 * 24 + 1),
  QUARTER("quý", "quarter", 90 * 24 - 1, 92 * 24 + 1),
  YEAR("năm", "year", 365 * 24 - 1, 366 * 24 + 1),
  /** Whole life of the content: one issue, one contest, one survey. */
  LIFETIME("trọn vòng đời", "lifetime", 0, 100L * 366 * 24);

  private final String labelVi;
  private final String labelEn;
  private final Duration shortest;
  private final Duration longest;

  Grain(String labelVi, String labelEn, long shortestHours, long longestHours) {
    this.labelVi = labelVi;
    this.labelEn = labelEn;
    this.shortest = Duration.ofHours(shortestHours);
    this.longest = Duration.ofHours(longestHours);
  }

  /** Returns the code on the API and in the warehouse, e.g. {@code days_28}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the Vietnamese label. */
  public String labelVi() {
    return labelVi;
  }

  /** Returns the English label. */
  public String labelEn() {
    return labelEn;
  }

  /** Tells whether a period of this grain can last so long; an hour of clock change is allowed. */
  public boolean admits(Duration length) {
    return length.compareTo(shortest) >= 0 && length.compareTo(longest) <= 0;
  }

  /** Returns the word on the wire. */
  public vn.thuocso.contract.wire.Grain wire() {
    return vn.thuocso.contract.wire.Grain.valueOf(name());
  }

  /** Finds the grain of a code, in any letter case. */
  public static Optional<Grain> ofCode(String code) {
    return Codes.find(values(), Grain::code, code);
  }

  /** Finds the grain of a word on the wire; empty when unspecified or newer than this program. */
  public static Optional<Grain> ofWire(vn.thuocso.contract.wire.Grain wire) {
    return Codes.find(values(), Grain::name, wire.name());
  }
}

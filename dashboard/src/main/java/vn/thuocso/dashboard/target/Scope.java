package vn.thuocso.dashboard.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.contract.UnitKind;
import vn.thuocso.dashboard.unit.Unit;

/**
 * For whom something is set: the whole city, all wards or all communes, a former district, a unit.
 *
 * @param code {@code city}, {@code phuong}, {@code xa}, or a unit's code
 */
public record Scope(String code) implements Comparable<Scope> {

  private static final Pattern RULE = Pattern.compile("city|phuong|xa|[0-9]{3}|[0-9]{5}");

  /** Everybody who has nothing nearer. */
  public static final Scope CITY = new Scope("city");

  /** All wards. */
  public static final Scope WARDS = new Scope(UnitKind.PHUONG.code());

  /** All communes. */
  public static final Scope COMMUNES = new Scope(UnitKind.XA.code());

  /** Refuses what names nobody. */
  public Scope {
    if (!isValid(code)) {
      throw new IllegalArgumentException("Not the city, a kind or a unit: " + code);
    }
  }

  /** Whether a text names somebody, there or not. */
  public static boolean isValid(String code) {
    return RULE.matcher(code).matches();
  }

  /** One unit, or what was a district. */
  public static Scope of(UnitCode unit) {
    return unit.isDistrict() || unit.isCommune() ? new Scope(unit.value()) : CITY;
  }

  /** Whose settings count for a unit, the nearest first: itself, its former district, its kind. */
  public static List<Scope> chain(Unit unit) {
    List<Scope> chain = new ArrayList<>();
    if (!of(unit.code()).equals(CITY)) {
      chain.add(of(unit.code()));
    }
    if (unit.code().isCommune()) {
      if (unit.primary() != null) {
        chain.add(of(unit.primary().district()));
      }
      chain.add(unit.kind() == UnitKind.PHUONG ? WARDS : COMMUNES);
    }
    chain.add(CITY);
    return List.copyOf(chain);
  }

  /** Whether it is one ward or commune of today. */
  public boolean isUnit() {
    return code.length() == 5;
  }

  /** Whether it is what was a district to 30/6/2025. */
  public boolean isDistrict() {
    return code.length() == 3 && !equals(CITY);
  }

  @Override
  public int compareTo(Scope other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}

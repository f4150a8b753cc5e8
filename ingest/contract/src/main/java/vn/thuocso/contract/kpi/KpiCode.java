package vn.thuocso.contract.kpi;

import java.util.regex.Pattern;

/** Code of a KPI, e.g. {@code FB-03} or {@code EP-02A}. */
public record KpiCode(String value) implements Comparable<KpiCode> {

  private static final Pattern RULE = Pattern.compile("[A-Z]{2}-[0-9]{2}[A-Z]?");

  /** Refuses what is not two letters, a hyphen, two digits and perhaps a letter. */
  public KpiCode {
    if (!RULE.matcher(value).matches()) {
      throw new IllegalArgumentException("A KPI code is like FB-03 or EP-02A, not " + value);
    }
  }

  @Override
  public int compareTo(KpiCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

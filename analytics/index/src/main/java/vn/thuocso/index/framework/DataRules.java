package vn.thuocso.index.framework;

import java.util.List;
import java.util.Set;

/**
 * How data files are to be read.
 *
 * @param missing texts that mean a missing value
 * @param notApplicable texts that mean not applicable, beside {@code NOT_APPLICABLE}
 * @param groups text columns of units
 * @param denominators number columns that are no indicators
 */
public record DataRules(
    Set<String> missing,
    Set<String> notApplicable,
    List<String> groups,
    List<String> denominators) {
  /** An empty field is missing; no other columns. */
  public static final DataRules DEFAULT = new DataRules(Set.of(""), Set.of(), List.of(), List.of());

  public DataRules {
    missing = Set.copyOf(missing);
    notApplicable = Set.copyOf(notApplicable);
    groups = List.copyOf(groups);
    denominators = List.copyOf(denominators);
  }
}

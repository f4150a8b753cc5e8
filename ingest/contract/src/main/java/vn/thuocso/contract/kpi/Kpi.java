package vn.thuocso.contract.kpi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.ChannelKind;
import vn.thuocso.contract.Direction;
import vn.thuocso.contract.Grain;

/**
 * One figure: numerator over denominator times scale, recomputed from sums at every level.
 *
 * @param channels kinds of channels that it looks at; empty for none or all
 * @param period usual period; {@code LIFETIME} for one issue, poll, contest or event
 * @param pillarOrNull null for a figure that is never scored
 * @param level maturity level 1 to 3; 0 for a figure that is never scored
 * @param minPeople fewer people than this are suppressed; 0 when no people are counted
 * @param caveatVi what to know when reading it; may be empty
 */
public record Kpi(
    KpiCode code,
    String nameVi,
    String nameEn,
    List<ChannelKind> channels,
    Expression numerator,
    Expression denominator,
    double scale,
    String unit,
    Grain period,
    Direction direction,
    @Nullable Pillar pillarOrNull,
    int level,
    int minPeople,
    String caveatVi) {

  /** Refuses names that are empty, levels above 3 and scales that are not positive. */
  public Kpi {
    channels = List.copyOf(channels);
    if (nameVi.isBlank() || nameEn.isBlank() || unit.isBlank()) {
      throw new IllegalArgumentException("KPI " + code + " lacks a name or a unit");
    }
    if (level < 0 || level > 3 || minPeople < 0 || !(scale > 0)) {
      throw new IllegalArgumentException("KPI " + code + " has a bad level, threshold or scale");
    }
  }

  /** Returns the pillar that it belongs to; empty for a figure that is never scored. */
  public Optional<Pillar> pillar() {
    return Optional.ofNullable(pillarOrNull);
  }

  /** Tells whether it waits for the assessment round, which does not exist yet. */
  public boolean awaitsRound() {
    return terms().stream()
        .anyMatch(t -> t instanceof Term.OfFact f && f.fact().source() == Fact.Source.ROUND);
  }

  /** Returns the terms of numerator and denominator. */
  public List<Term> terms() {
    return Stream.concat(numerator.terms(), denominator.terms()).toList();
  }
}

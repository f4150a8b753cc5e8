package vn.thuocso.index.robust;

import java.util.List;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.Normalisation;

/** How sure scores and ranks are, and the parameters of the runs that say so. */
public record Uncertainty(Outcomes outcomes, Parameters parameters, Study study) {
  /**
   * Whether the totals of all runs stand on one scale, so that an interval of scores means
   * something: runs that normalise differently, or count Copeland wins in turn with means, do not.
   */
  public boolean hasOneScale() {
    return study.factors().stream().noneMatch(Uncertainty::changesScale);
  }

  private static boolean changesScale(Factor factor) {
    long scales =
        factor.alternatives().stream().filter(Normalisation.class::isInstance).distinct().count();
    long kinds =
        factor.alternatives().stream()
            .filter(Aggregation.class::isInstance)
            .map(Aggregation.Copeland.class::isInstance)
            .distinct()
            .count();
    return scales > 1 || kinds > 1;
  }

  /** Units that have a nominal place and had none in some of the runs. */
  public List<Outcome> sometimesUnranked() {
    return outcomes.all().stream()
        .filter(one -> one.nominalRank().isPresent() && one.runs() < outcomes.runs())
        .toList();
  }

  /** Units that the runs do not tell apart, at the certainty that was asked for. */
  public List<List<UnitCode>> tiedGroups() {
    return outcomes.tiedGroups(study.certainty());
  }
}

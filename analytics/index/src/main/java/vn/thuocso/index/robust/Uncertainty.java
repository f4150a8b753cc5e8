package vn.thuocso.index.robust;

import java.util.List;
import vn.thuocso.index.data.UnitCode;

/** How sure scores and ranks are, and the parameters of the runs that say so. */
public record Uncertainty(Outcomes outcomes, Parameters parameters, Study study) {
  /** Units that the runs do not tell apart, at the certainty that was asked for. */
  public List<List<UnitCode>> tiedGroups() {
    return outcomes.tiedGroups(study.certainty());
  }
}

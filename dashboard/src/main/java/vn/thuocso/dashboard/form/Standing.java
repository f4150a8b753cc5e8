package vn.thuocso.dashboard.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.claim.Claim;
import vn.thuocso.dashboard.assessment.claim.Returns.Returned;
import vn.thuocso.dashboard.assessment.criterion.Criteria;
import vn.thuocso.dashboard.assessment.criterion.ReadEntry;
import vn.thuocso.dashboard.assessment.evidence.Evidence;
import vn.thuocso.dashboard.score.NodeScore;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.framework.Indicator;

/**
 * Where one criterion of a form stands.
 *
 * @param read the newest claim by the rules; missing where there is none
 * @param now what the newest snapshot of the year has of it
 * @param before the same of the year before
 * @param closed why it can't be written to; empty where it can
 */
record Standing(
    Indicator indicator,
    Optional<Claim> claim,
    ReadEntry read,
    Optional<NodeScore> now,
    Optional<NodeScore> before,
    Optional<Returned> returned,
    List<Evidence> evidence,
    Optional<Refused> closed) {

  /** What is to be done about it, if anything. */
  enum Look {
    MEASURED,
    UNMEASURED,
    DISPUTED,
    RETURNED,
    WRONG,
    MISSING,
    UNPROVED,
    NOT_APPLICABLE,
    DONE;

    /** Whether the unit has nothing left to do. */
    boolean isSettled() {
      return this == MEASURED
          || this == UNMEASURED
          || this == DISPUTED
          || this == NOT_APPLICABLE
          || this == DONE;
    }
  }

  String code() {
    return indicator.code().value();
  }

  boolean measured() {
    return Criteria.isMeasured(indicator);
  }

  BigDecimal max() {
    return indicator.pointScale().max();
  }

  boolean claimed() {
    return claim.filter(one -> !one.entry().isEmpty()).isPresent();
  }

  Look look() {
    if (returned.isPresent() && version() <= returned.get().claimVersion()) {
      return Look.RETURNED;
    }
    if (measured() && !claimed()) {
      return now.filter(Standing::isKnown).isPresent() ? Look.MEASURED : Look.UNMEASURED;
    }
    if (!read.isSound()) {
      return Look.WRONG;
    }
    if (read.cell() instanceof Cell.Missing) {
      return Look.MISSING;
    }
    if (Criteria.needsEvidence(indicator, read) && evidence.isEmpty()) {
      return Look.UNPROVED;
    }
    if (measured()) {
      return Look.DISPUTED;
    }
    return read.cell() instanceof Cell.NotApplicable ? Look.NOT_APPLICABLE : Look.DONE;
  }

  /** The version of the claim on show; 0 for none. */
  int version() {
    return claim.map(Claim::version).orElse(0);
  }

  /** The points so far: as measured until a dispute is decided, as claimed otherwise. */
  Optional<BigDecimal> points() {
    return measured() ? now.filter(one -> !one.suppressed()).map(NodeScore::points) : read.points();
  }

  /** What could still be had. */
  BigDecimal gain() {
    return max().subtract(points().orElse(BigDecimal.ZERO));
  }

  private static boolean isKnown(NodeScore score) {
    return !score.state().equals("missing");
  }
}

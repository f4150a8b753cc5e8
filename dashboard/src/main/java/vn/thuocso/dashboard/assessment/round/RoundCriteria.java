package vn.thuocso.dashboard.assessment.round;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.assessment.criterion.Criteria;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;

/** Knows the criteria of a round; so far those of the framework that is shipped. */
@Component
public class RoundCriteria {

  private static final String SHIPPED = "dti-tuyen-giao";

  private final Criteria shipped = Criteria.of(ShippedFrameworks.read(SHIPPED).orElseThrow());

  RoundCriteria() {}

  /** The criteria by which a round assesses. */
  public Criteria of(Round round) {
    return Optional.of(shipped)
        .filter(it -> is(it.framework(), round))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No framework " + round.framework() + " " + round.frameworkVersion()));
  }

  /** The criteria that a new round would assess by. */
  public Criteria newest() {
    return shipped;
  }

  private static boolean is(Framework framework, Round round) {
    return framework.code().value().equals(round.framework())
        && framework.version().equals(round.frameworkVersion());
  }
}

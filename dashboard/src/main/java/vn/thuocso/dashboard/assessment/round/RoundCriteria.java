package vn.thuocso.dashboard.assessment.round;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

  /** The criteria by which a round assesses, over the months of its year that they held. */
  public Criteria of(Round round) {
    return Optional.of(shipped)
        .filter(it -> is(it.framework(), round))
        .map(it -> over(it.framework(), round.year()))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No framework " + round.framework() + " " + round.frameworkVersion()));
  }

  /** The criteria that a new round would assess by. */
  public Criteria newest() {
    return shipped;
  }

  /** What is asked of a year shrinks with the months in which the framework was in force. */
  private static Criteria over(Framework framework, int year) {
    LocalDate begins = LocalDate.of(year, 1, 1);
    LocalDate from = framework.valid().from();
    LocalDate first = from.isAfter(begins) ? from : begins;
    long months = ChronoUnit.MONTHS.between(first, begins.plusYears(1));
    return Criteria.of(
        framework.lasting(new vn.thuocso.index.framework.Round((int) Math.max(1, months))));
  }

  private static boolean is(Framework framework, Round round) {
    return framework.code().value().equals(round.framework())
        && framework.version().equals(round.frameworkVersion());
  }
}

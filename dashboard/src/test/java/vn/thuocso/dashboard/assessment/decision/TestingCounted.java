package vn.thuocso.dashboard.assessment.decision;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thuocso.dashboard.assessment.round.TestingRounds;

/** What counts where no year has a round: nobody asks any further. */
public final class TestingCounted {

  private TestingCounted() {}

  public static Counted over(JdbcClient database) {
    return new Counted(TestingRounds.over(database), null, null, null, null);
  }
}

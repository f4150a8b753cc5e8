package vn.thuocso.dashboard.assessment.round;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Rounds that are read only: nobody asks for an account, a record or the time. */
public final class TestingRounds {

  private TestingRounds() {}

  public static Rounds over(JdbcClient database) {
    return new Rounds(new RoundTable(database), null, null, null);
  }
}

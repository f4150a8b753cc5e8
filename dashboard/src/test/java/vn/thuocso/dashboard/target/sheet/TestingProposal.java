package vn.thuocso.dashboard.target.sheet;

import vn.thuocso.dashboard.engagement.TestingDashboard;
import vn.thuocso.dashboard.unit.Units;

/** The proposed targets, adopted as at the start of a demonstration. */
public final class TestingProposal {

  private TestingProposal() {}

  public static void commit(TestingDashboard dashboard) {
    Cast cast = Cast.of(dashboard.part(Units.class).all());
    ProposedCommit commit = dashboard.part(ProposedCommit.class);
    Proposed.edits().forEach((key, edits) -> commit.commit(key, edits, cast));
  }
}

package vn.thuocso.dashboard.ranking;

import java.util.List;
import vn.thuocso.dashboard.score.Address;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreNodes;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.SnapshotList;
import vn.thuocso.dashboard.score.UnitFilter;
import vn.thuocso.dashboard.score.UnknownWord;

/**
 * What is on show, and what was asked for in vain.
 *
 * @param snapshot the newest complete one that answers
 * @param nodes what its units can be ranked by
 * @param district the former district whose wards are on show; empty for all
 * @param known all complete snapshots, to choose from
 * @param unknown words that mean nothing, or for which there is no snapshot
 */
record Selection(
    Snapshot snapshot,
    ScoreNodes nodes,
    ScoreNode node,
    UnitFilter filter,
    String district,
    Order order,
    Address address,
    SnapshotList known,
    List<UnknownWord> unknown) {

  Selection {
    unknown = List.copyOf(unknown);
  }
}

package vn.thuocso.dashboard.ranking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.dashboard.score.Choosing;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreNodes;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.SnapshotList;
import vn.thuocso.dashboard.score.UnitFilter;

/** Follows the words of an address: the snapshot's first, then whom and what it is about. */
final class Selecting {

  static final List<String> WORDS =
      List.of("nam", "bo", "tru", "loai", "nhom", "ngay", "ban", Order.WORD);

  private final Choosing words;

  private Selecting(Map<String, String> asked) {
    this.words = new Choosing(asked);
  }

  /** What those words choose from; nothing when there is no snapshot at all. */
  static Optional<Selection> of(Map<String, String> asked, SnapshotList known) {
    return known.newest().map(newest -> new Selecting(asked).select(known, newest));
  }

  private Selection select(SnapshotList known, Snapshot newest) {
    Snapshot snapshot = words.choose(known, newest).snapshot();
    ScoreNodes nodes = ScoreNodes.of(snapshot.framework());
    ScoreNode node = words.word("tru", nodes::find).orElseGet(() -> nodes.main().get(0));
    UnitFilter filter = words.word("loai", UnitFilter::ofCode).orElse(UnitFilter.KHU_VUC);
    String district = filter.areas() ? "" : words.word("nhom", Selecting::district).orElse("");
    Order order = words.word(Order.WORD, Order::ofCode).orElse(Order.RANK);
    return new Selection(
        snapshot,
        nodes,
        node,
        filter,
        district,
        order,
        words.address(WORDS),
        known,
        words.unknown());
  }

  private static Optional<String> district(String word) {
    return word.matches("[0-9]{3}") ? Optional.of(word) : Optional.empty();
  }
}

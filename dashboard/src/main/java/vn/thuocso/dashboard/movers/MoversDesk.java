package vn.thuocso.dashboard.movers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreNodes;
import vn.thuocso.dashboard.score.Scores;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.SnapshotList;
import vn.thuocso.dashboard.score.Snapshots;
import vn.thuocso.dashboard.score.UnitFilter;
import vn.thuocso.dashboard.score.UnknownWord;
import vn.thuocso.dashboard.score.Variant;

/** Finds two snapshots and what lies between them. */
@Service
class MoversDesk {

  private final Snapshots snapshots;
  private final Scores scores;

  MoversDesk(Snapshots snapshots, Scores scores) {
    this.snapshots = snapshots;
    this.scores = scores;
  }

  /** Between the days {@code tu} and {@code den}; nothing before there are two snapshots. */
  Optional<Moves> moves(Map<String, String> words) {
    SnapshotList all = snapshots.complete();
    List<String> unknown = new ArrayList<>();
    SnapshotList known =
        all.where(at -> at.variant() == Variant.CLEANED)
            .where(at -> all.newest().filter(at::sameFramework).isPresent());
    Optional<Snapshot> to = word(words, "den", known, unknown).or(known::newest);
    Optional<Snapshot> from =
        to.flatMap(now -> word(words, "tu", known, unknown).or(() -> known.before(now)));
    if (from.isEmpty() || from.get().equals(to.get())) {
      return Optional.empty();
    }
    boolean turned = from.get().asOf().isAfter(to.get().asOf());
    Snapshot first = turned ? to.get() : from.get();
    Snapshot last = turned ? from.get() : to.get();
    return Optional.of(moves(first, last, known, filter(words, unknown), unknown));
  }

  private Moves moves(
      Snapshot from, Snapshot to, SnapshotList known, UnitFilter filter, List<String> unknown) {
    ScoreNodes nodes = ScoreNodes.of(to.framework());
    List<Score> before = shown(from, filter);
    List<Score> after = shown(to, filter);
    List<Move> moves =
        Moves.of(nodes, before, after, scores.mainIndices(from), scores.mainIndices(to));
    int ranked = (int) after.stream().filter(Score::ranked).count();
    return new Moves(from, to, known, filter, nodes, moves, ranked - moves.size(), unknown);
  }

  private List<Score> shown(Snapshot at, UnitFilter filter) {
    return scores.at(at, ScoreNode.TOTAL).stream().filter(row -> filter.shows(row.kind())).toList();
  }

  private static UnitFilter filter(Map<String, String> words, List<String> unknown) {
    String word = words.getOrDefault("loai", "");
    Optional<UnitFilter> found = UnitFilter.ofCode(word);
    if (found.isEmpty() && !word.isEmpty()) {
      unknown.add(new UnknownWord("loai", word).word());
    }
    return found.filter(UnitFilter::areas).isPresent() || found.isEmpty()
        ? UnitFilter.KHU_VUC
        : UnitFilter.PHUONG_XA;
  }

  /** The newest snapshot up to that day. */
  private static Optional<Snapshot> word(
      Map<String, String> words, String name, SnapshotList known, List<String> unknown) {
    String word = words.getOrDefault(name, "");
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<Snapshot> found = day(word).flatMap(known::newestUpTo);
    if (found.isEmpty()) {
      unknown.add(new UnknownWord(name, word).word());
    }
    return found;
  }

  private static Optional<LocalDate> day(String word) {
    try {
      return Optional.of(LocalDate.parse(word));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}

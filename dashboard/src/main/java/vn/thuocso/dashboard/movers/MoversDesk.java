package vn.thuocso.dashboard.movers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thuocso.dashboard.score.Choosing;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreNodes;
import vn.thuocso.dashboard.score.Scores;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.SnapshotList;
import vn.thuocso.dashboard.score.Snapshots;
import vn.thuocso.dashboard.score.UnitFilter;
import vn.thuocso.dashboard.score.Variant;

/** Finds two snapshots and what lies between them. */
@Service
class MoversDesk {

  private static final List<String> WORDS = List.of("bo", "ban", "loai", "tu", "den", "ky");

  private final Snapshots snapshots;
  private final Scores scores;

  MoversDesk(Snapshots snapshots, Scores scores) {
    this.snapshots = snapshots;
    this.scores = scores;
  }

  /**
   * Between the days {@code tu} and {@code den}, or in the period {@code ky}, of the framework
   * {@code bo} and the variant {@code ban}; nothing before there are two snapshots.
   */
  Optional<Moves> moves(Map<String, String> words) {
    SnapshotList all = snapshots.complete();
    Choosing choosing = new Choosing(words);
    SnapshotList known = known(choosing, all);
    Optional<Snapshot> to = snapshot(choosing, "den", known).or(known::newest);
    Optional<Period> period = choosing.word("ky", Period::ofCode);
    Optional<Snapshot> from =
        to.flatMap(now -> snapshot(choosing, "tu", known).or(() -> since(period, now, known)));
    if (from.isEmpty() || from.get().equals(to.get())) {
      return Optional.empty();
    }
    boolean turned = from.get().asOf().isAfter(to.get().asOf());
    Snapshot first = turned ? to.get() : from.get();
    Snapshot last = turned ? from.get() : to.get();
    return Optional.of(moves(first, last, all, known, choosing));
  }

  private static Optional<Snapshot> since(
      Optional<Period> period, Snapshot now, SnapshotList known) {
    return period.flatMap(of -> of.before(now, known)).or(() -> known.before(now));
  }

  /** All of one framework and variant; the cleaned ones where the other has none. */
  private static SnapshotList known(Choosing words, SnapshotList all) {
    Variant variant = words.word("ban", Variant::ofCode).orElse(Variant.CLEANED);
    Optional<Snapshot> edition =
        words.word("bo", word -> all.where(at -> Choosing.edition(at).equals(word)).newest());
    SnapshotList same =
        edition.or(all::newest).map(newest -> all.where(newest::sameFramework)).orElse(all);
    SnapshotList found = same.where(at -> at.variant() == variant);
    return found.all().isEmpty() ? same.where(at -> at.variant() == Variant.CLEANED) : found;
  }

  private Moves moves(
      Snapshot from, Snapshot to, SnapshotList all, SnapshotList known, Choosing words) {
    ScoreNodes nodes = ScoreNodes.of(to.framework());
    UnitFilter filter =
        words.word("loai", UnitFilter::ofCode).orElse(UnitFilter.KHU_VUC).everybody();
    List<Score> before = shown(from, filter);
    List<Score> after = shown(to, filter);
    List<Move> moves =
        Moves.of(nodes, before, after, scores.mainIndices(from), scores.mainIndices(to));
    int ranked = (int) after.stream().filter(Score::ranked).count();
    List<String> editions = all.all().stream().map(Choosing::edition).distinct().toList();
    return new Moves(
        from,
        to,
        editions,
        known,
        filter,
        nodes,
        moves,
        ranked - moves.size(),
        words.address(WORDS),
        words.unknown());
  }

  private List<Score> shown(Snapshot at, UnitFilter filter) {
    return scores.at(at, ScoreNode.TOTAL).stream().filter(row -> filter.shows(row.kind())).toList();
  }

  /** The newest snapshot up to that day. */
  private static Optional<Snapshot> snapshot(Choosing words, String name, SnapshotList known) {
    return words.word(name, word -> day(word).flatMap(known::newestUpTo));
  }

  private static Optional<LocalDate> day(String word) {
    try {
      return Optional.of(LocalDate.parse(word));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}

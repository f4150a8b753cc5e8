package vn.thuocso.dashboard.ranking;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreNodes;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.SnapshotList;
import vn.thuocso.dashboard.score.UnitFilter;
import vn.thuocso.dashboard.score.Variant;

/** Follows the words of an address, one after another; what cannot be followed is noted. */
final class Selecting {

  static final List<String> WORDS = List.of("nam", "bo", "tru", "loai", "nhom", "ngay", "ban");

  private final Map<String, String> asked;
  private final List<Selection.Unknown> unknown = new ArrayList<>();
  private final Map<String, String> kept = new LinkedHashMap<>();

  private Selecting(Map<String, String> asked) {
    this.asked = asked;
  }

  /** What those words choose from; nothing when there is no snapshot at all. */
  static Optional<Selection> of(Map<String, String> asked, SnapshotList known) {
    return known.newest().map(newest -> new Selecting(asked).select(known, newest));
  }

  private Selection select(SnapshotList known, Snapshot newest) {
    Variant variant = word("ban", Variant::ofCode).orElse(Variant.CLEANED);
    SnapshotList left = narrowed(known, "bo", word -> at -> edition(at).equals(word), newest);
    left = narrowed(left, "nam", word -> at -> Integer.toString(at.year()).equals(word), newest);
    SnapshotList ofVariant = left.where(at -> at.variant() == variant);
    left = ofVariant.all().isEmpty() ? left : ofVariant;
    Snapshot snapshot = upTo(left);
    ScoreNodes nodes = ScoreNodes.of(snapshot.framework());
    ScoreNode node = word("tru", nodes::find).orElseGet(() -> nodes.main().get(0));
    UnitFilter filter = word("loai", UnitFilter::ofCode).orElse(UnitFilter.KHU_VUC);
    String district = filter.areas() ? "" : word("nhom", Selecting::district).orElse("");
    return new Selection(
        snapshot, nodes, node, filter, district, new Address(ordered()), known, unknown);
  }

  /** The framework and its version in one word. */
  static String edition(Snapshot at) {
    return at.framework() + ":" + at.frameworkVersion();
  }

  private SnapshotList narrowed(
      SnapshotList from,
      String name,
      Function<String, Predicate<Snapshot>> rule,
      Snapshot otherwise) {
    String word = asked.getOrDefault(name, "");
    if (!word.isEmpty()) {
      SnapshotList found = from.where(rule.apply(word));
      if (!found.all().isEmpty()) {
        kept.put(name, word);
        return found;
      }
      unknown.add(new Selection.Unknown(name, word));
    }
    Snapshot first = from.newest().orElse(otherwise);
    return name.equals("bo")
        ? from.where(first::sameFramework)
        : from.where(at -> at.year() == first.year());
  }

  private Snapshot upTo(SnapshotList left) {
    Optional<Snapshot> chosen =
        word("ngay", Selecting::day)
            .flatMap(
                day -> {
                  Optional<Snapshot> found = left.newestUpTo(day);
                  if (found.isEmpty()) {
                    kept.remove("ngay");
                    unknown.add(new Selection.Unknown("ngay", day.toString()));
                  }
                  return found;
                });
    return chosen.orElseGet(() -> left.all().get(0));
  }

  private <T> Optional<T> word(String name, Function<String, Optional<T>> meaning) {
    String word = asked.getOrDefault(name, "");
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> found = meaning.apply(word);
    if (found.isPresent()) {
      kept.put(name, word);
    } else {
      unknown.add(new Selection.Unknown(name, word));
    }
    return found;
  }

  private Map<String, String> ordered() {
    Map<String, String> ordered = new LinkedHashMap<>();
    WORDS.forEach(name -> ordered.put(name, kept.getOrDefault(name, "")));
    return ordered;
  }

  private static Optional<String> district(String word) {
    return word.matches("[0-9]{3}") ? Optional.of(word) : Optional.empty();
  }

  private static Optional<LocalDate> day(String word) {
    try {
      return Optional.of(LocalDate.parse(word));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}

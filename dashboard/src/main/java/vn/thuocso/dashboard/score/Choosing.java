package vn.thuocso.dashboard.score;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Follows the words of an address, one after another; what cannot be followed is noted. */
public final class Choosing {

  private final Map<String, String> asked;
  private final List<UnknownWord> unknown = new ArrayList<>();
  private final Map<String, String> kept = new LinkedHashMap<>();

  public Choosing(Map<String, String> asked) {
    this.asked = asked;
  }

  /** The snapshot; {@code newest} is that of all. */
  public ChosenSnapshot choose(SnapshotList known, Snapshot newest) {
    Variant variant = word("ban", Variant::ofCode).orElse(Variant.CLEANED);
    SnapshotList left = narrowed(known, "bo", word -> at -> edition(at).equals(word), newest);
    left = narrowed(left, "nam", word -> at -> Integer.toString(at.year()).equals(word), newest);
    SnapshotList ofVariant = left.where(at -> at.variant() == variant);
    return new ChosenSnapshot(
        upTo(ofVariant.all().isEmpty() ? left : ofVariant), known, kept, unknown);
  }

  /** What the word of a parameter means; a word without meaning is noted. */
  public <T> Optional<T> word(String name, Function<String, Optional<T>> meaning) {
    String word = asked.getOrDefault(name, "");
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> found = meaning.apply(word);
    if (found.isPresent()) {
      kept.put(name, word);
    } else {
      unknown.add(new UnknownWord(name, word));
    }
    return found;
  }

  /** The words that were followed, as an address has them. */
  public Address address(List<String> order) {
    return ordered(order, kept);
  }

  /** The words that could not be followed. */
  public List<UnknownWord> unknown() {
    return List.copyOf(unknown);
  }

  /** The framework and its version in one word. */
  public static String edition(Snapshot at) {
    return at.framework() + ":" + at.frameworkVersion();
  }

  static Address ordered(List<String> order, Map<String, String> words) {
    Map<String, String> ordered = new LinkedHashMap<>();
    order.forEach(name -> ordered.put(name, words.getOrDefault(name, "")));
    return new Address(ordered);
  }

  private SnapshotList narrowed(
      SnapshotList from,
      String name,
      Function<String, Predicate<Snapshot>> rule,
      Snapshot otherwise) {
    Optional<SnapshotList> found =
        word(
            name,
            word ->
                Optional.of(from.where(rule.apply(word))).filter(left -> !left.all().isEmpty()));
    if (found.isPresent()) {
      return found.get();
    }
    Snapshot first = from.newest().orElse(otherwise);
    if (name.equals("bo")) {
      return from.where(first::sameFramework);
    }
    int year = nearestYear(from, first);
    return from.where(at -> at.year() == year);
  }

  /** Of a year that there is none of, the one next to it; otherwise the newest. */
  private int nearestYear(SnapshotList from, Snapshot newest) {
    String word = asked.getOrDefault("nam", "");
    if (!word.matches("[0-9]{4}")) {
      return newest.year();
    }
    int wanted = Integer.parseInt(word);
    return from.all().stream()
        .map(Snapshot::year)
        .min(Comparator.comparingInt(year -> Math.abs(year - wanted)))
        .orElse(newest.year());
  }

  private Snapshot upTo(SnapshotList left) {
    Optional<LocalDate> asOf = word("ngay", Choosing::day);
    Optional<Snapshot> found = asOf.flatMap(left::newestUpTo);
    if (asOf.isPresent() && found.isEmpty()) {
      kept.remove("ngay");
      unknown.add(new UnknownWord("ngay", asOf.get().toString()));
    }
    // A day before all snapshots is nearest to the oldest; without a day the newest is meant.
    return found.orElseGet(() -> left.all().get(asOf.isPresent() ? left.all().size() - 1 : 0));
  }

  private static Optional<LocalDate> day(String word) {
    try {
      return Optional.of(LocalDate.parse(word));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}

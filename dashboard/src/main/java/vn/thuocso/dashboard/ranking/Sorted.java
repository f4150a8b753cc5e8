package vn.thuocso.dashboard.ranking;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreText;

/**
 * Puts rows that come by rank in another order; those alike stay by rank.
 *
 * @param ahead how far a unit is beyond its target, where it has one
 */
record Sorted(
    Order order, Standings standings, Function<Score, Optional<BigDecimal>> ahead, ScoreText text) {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  List<Score> of(List<Score> byRank) {
    List<Score> rows = new ArrayList<>(byRank);
    rows.sort(comparator());
    if (order.turned()) {
      Collections.reverse(rows);
    }
    return rows;
  }

  private Comparator<Score> comparator() {
    return switch (order.column()) {
      case HANG -> (a, b) -> 0;
      case TEN -> Comparator.comparing(text::name, Collator.getInstance(VIETNAMESE));
      case BAC -> greatestFirst(standings::climbed);
      case TANG -> greatestFirst(standings::gained);
      case CHI_TIEU -> greatestFirst(ahead);
    };
  }

  /** Those without a figure last. */
  private static <T extends Comparable<T>> Comparator<Score> greatestFirst(
      Function<Score, Optional<T>> figure) {
    return (a, b) -> {
      Optional<T> one = figure.apply(a);
      Optional<T> other = figure.apply(b);
      return one.isPresent() && other.isPresent()
          ? other.get().compareTo(one.get())
          : Boolean.compare(one.isEmpty(), other.isEmpty());
    };
  }
}

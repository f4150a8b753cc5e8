package vn.thuocso.dashboard.engagement;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A question as it was asked: what it means, and its words that mean nothing, for which the default
 * stands in.
 */
record Asked(RankingQuery query, List<UnknownWord> unknown) {

  Asked {
    unknown = List.copyOf(unknown);
  }

  /** The question, for those who would not see that another one was answered. */
  RankingQuery strictly() {
    if (!unknown.isEmpty()) {
      throw new UnknownWords(unknown);
    }
    return query;
  }

  /** What was not understood and what is shown instead, a sentence each; empty when nothing. */
  String remark(FigureText text) {
    return unknown.stream()
        .map(word -> word.remark(query, text) + " ")
        .collect(Collectors.joining());
  }
}

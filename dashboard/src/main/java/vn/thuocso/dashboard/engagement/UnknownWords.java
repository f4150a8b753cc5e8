package vn.thuocso.dashboard.engagement;

import java.util.List;

/** A question that cannot be answered as it was asked. */
final class UnknownWords extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<UnknownWord> words;

  UnknownWords(List<UnknownWord> words) {
    super("words without a meaning: " + words.size(), null, false, false);
    this.words = List.copyOf(words);
  }

  List<UnknownWord> words() {
    return words;
  }
}

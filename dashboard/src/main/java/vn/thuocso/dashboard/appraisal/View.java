package vn.thuocso.dashboard.appraisal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which part of a queue is shown. */
enum View {
  CAREFUL("can-xem-ky"),
  ALL("tat-ca"),
  MATCHING("khop");

  private final String word;

  View(String word) {
    this.word = word;
  }

  /** The word in an address. */
  String word() {
    return word;
  }

  /** The key of its words. */
  String label() {
    return "appraisal.view." + word;
  }

  boolean shows(Dossier dossier) {
    return switch (this) {
      case CAREFUL -> dossier.isCareful();
      case ALL -> true;
      case MATCHING -> !dossier.isCareful();
    };
  }

  /** The view of that word; everything for any other. */
  static View of(@Nullable String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst().orElse(ALL);
  }
}

package vn.thuocso.embedded.launcher;

/** Ends a command with one sentence for the person who gave it. */
final class LaunchFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Takes the sentence as it will be printed: the rule, the value and what to do. */
  LaunchFailure(String sentence) {
    super(sentence);
  }

  LaunchFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

package vn.thuocso.index.command;

/** How a run ended, for the caller's script. */
final class Exit {
  /** As asked. */
  static final int OK = 0;

  /** A bundle's figures differ from what is recomputed. */
  static final int DIFFERS = 1;

  /** The input or the command is wrong; nothing was written. */
  static final int BAD_INPUT = 2;

  /** A fault of this program. */
  static final int INTERNAL = 70;

  private Exit() {}
}

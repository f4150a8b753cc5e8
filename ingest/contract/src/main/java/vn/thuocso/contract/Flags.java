package vn.thuocso.contract;

/** Bits that mark an interaction or ballot as machine-made; marked is kept, never dropped. */
public final class Flags {

  /** Nothing marked it. */
  public static final int NONE = 0;

  /** The sender named itself a program. */
  public static final int BOT = 1;

  /** Too many uses of one code in too short a time. */
  public static final int BURST = 1 << 1;

  private Flags() {}

  /** Tells whether any rule marked it. */
  public static boolean any(int flags) {
    return flags != NONE;
  }
}

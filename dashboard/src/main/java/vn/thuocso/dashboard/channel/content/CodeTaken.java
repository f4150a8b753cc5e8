package vn.thuocso.dashboard.channel.content;

/** A printed code leads elsewhere already, for ever. */
public final class CodeTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CodeTaken(PrintedCode code) {
    super("Printed code " + code + " is taken for ever");
  }
}

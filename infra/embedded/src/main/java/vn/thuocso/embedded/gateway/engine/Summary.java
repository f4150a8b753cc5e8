package vn.thuocso.embedded.gateway.engine;

/** What a statement read from and wrote to storage. */
public record Summary(long readRows, long readBytes, long writtenRows, long writtenBytes) {

  /** Nothing read, nothing written. */
  public static final Summary NONE = new Summary(0, 0, 0, 0);
}

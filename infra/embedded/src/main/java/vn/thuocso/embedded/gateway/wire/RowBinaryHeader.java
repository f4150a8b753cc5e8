package vn.thuocso.embedded.gateway.wire;

/** The head of RowBinaryWithNames and RowBinaryWithNamesAndTypes, which each chunk repeats. */
public final class RowBinaryHeader {

  private RowBinaryHeader() {}

  /**
   * Returns its length in bytes, or -1 if these bytes do not hold all of it.
   *
   * @param lists 1 for names, 2 for names and types
   */
  public static int length(byte[] chunk, int lists) {
    long[] number = new long[1];
    int at = variable(chunk, 0, number);
    long strings = number[0] * lists;
    for (long i = 0; i < strings && at >= 0; i++) {
      at = variable(chunk, at, number);
      boolean whole = at >= 0 && number[0] >= 0 && number[0] <= chunk.length - at;
      at = whole ? at + (int) number[0] : -1;
    }
    return at;
  }

  /** Reads a number of seven bits per byte; returns the position behind it, or -1. */
  private static int variable(byte[] chunk, int from, long[] number) {
    number[0] = 0;
    for (int at = from, shift = 0; at < chunk.length && shift < 63; at++, shift += 7) {
      number[0] |= (chunk[at] & 0x7fL) << shift;
      if (chunk[at] >= 0) {
        return at + 1;
      }
    }
    return -1;
  }
}

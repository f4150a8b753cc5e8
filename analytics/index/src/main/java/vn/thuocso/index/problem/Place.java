package vn.thuocso.index.problem;

/**
 * Where in a file something stands: line and column count from 1; 0 means that the problem belongs
 * to no line (a whole file, a column that is absent).
 */
public record Place(String file, int line, int column) {
  public Place {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("line and column count from 1: " + line + ":" + column);
    }
  }

  /** The file as a whole. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}

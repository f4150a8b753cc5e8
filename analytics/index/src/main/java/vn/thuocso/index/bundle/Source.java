package vn.thuocso.index.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Rule;

/** A file's bytes, with the name that problems tell. */
@SuppressWarnings("ArrayRecordComponent") // Carried, never compared.
public record Source(String name, byte[] bytes) {
  private static final int MOST_MEGABYTES = 256;

  /** Reads a stream of at most 256 MB; one without an end is refused there. */
  public static Source read(String name, InputStream in) throws IOException, InvalidInputException {
    return read(name, in, MOST_MEGABYTES << 20);
  }

  static Source read(String name, InputStream in, int most)
      throws IOException, InvalidInputException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new InvalidInputException(
          List.of(
              new Problem(
                  Rule.UNREADABLE,
                  name,
                  Place.of(name),
                  "Đầu vào lớn hơn " + MOST_MEGABYTES + " MB; hãy tách theo kỳ.")));
    }
    return new Source(name, bytes);
  }
}

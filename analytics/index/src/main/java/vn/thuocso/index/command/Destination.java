package vn.thuocso.index.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import vn.thuocso.index.problem.InvalidInputException;

/**
 * Where an output ends up: a regular file, behind whatever links lead to it, or something that only
 * takes a stream, as a device, a pipe or standard output.
 */
record Destination(Path path, boolean isFile) {
  /** As many links as Linux follows. */
  private static final int MOST_LINKS = 40;

  private static final String STANDARD = "-";

  /** Looks where a path leads; {@code -} is standard output. */
  static Destination of(Path given) throws IOException, InvalidInputException {
    if (given.toString().isEmpty()) {
      throw Inputs.refused("--out", "Tên tệp kết quả để trống; hãy ghi tên tệp, hoặc bỏ tùy chọn.");
    }
    if (given.toString().equals(STANDARD)) {
      return new Destination(given, false);
    }
    Path end = followed(given.toAbsolutePath());
    try {
      return existing(end, Files.readAttributes(end, BasicFileAttributes.class));
    } catch (NoSuchFileException e) {
      return absent(end);
    }
  }

  boolean isStandard() {
    return !isFile && path.toString().equals(STANDARD);
  }

  private static Destination existing(Path path, BasicFileAttributes is)
      throws IOException, InvalidInputException {
    if (is.isDirectory()) {
      throw Inputs.refused(path.toString(), "Đây là thư mục; hãy ghi thêm tên tệp kết quả.");
    }
    if (!Files.isWritable(path)) {
      throw Inputs.refused(path.toString(), "Không được phép ghi vào tệp này.");
    }
    return is.isRegularFile()
        ? new Destination(path.toRealPath(), true)
        : new Destination(path, false);
  }

  private static Destination absent(Path path) throws IOException, InvalidInputException {
    Path directory = path.resolveSibling(".").normalize();
    if (!Files.isDirectory(directory)) {
      throw Inputs.refused(path.toString(), "Không có thư mục " + directory + " để ghi vào.");
    }
    return new Destination(directory.toRealPath().resolve(path.getFileName()), true);
  }

  /** A link to nothing yet leads to where the file will be. */
  private static Path followed(Path path) throws IOException {
    Path at = path;
    for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(at) && !Files.exists(at); i++) {
      at = at.resolveSibling(Files.readSymbolicLink(at));
    }
    return at;
  }
}

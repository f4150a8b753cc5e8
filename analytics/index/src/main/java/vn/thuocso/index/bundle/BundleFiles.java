package vn.thuocso.index.bundle;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Rule;

/** Reads a bundle's files into memory, within bounds, and nothing outside of it. */
final class BundleFiles {
  /** More than any real bundle has, and little enough to hold. */
  private static final long MOST_BYTES = 256L << 20;

  private static final int MOST_FILES = 1000;

  /** The length of a zip archive's end record, and of the comment that may follow it. */
  private static final int END_RECORD = 22;

  private static final int MOST_COMMENT = 0xFFFF;

  private final String name;
  private final TreeMap<String, byte[]> files = new TreeMap<>();
  private long left = MOST_BYTES;

  private BundleFiles(String name) {
    this.name = name;
  }

  static TreeMap<String, byte[]> of(Path bundle) throws IOException, InvalidInputException {
    BundleFiles reading = new BundleFiles(bundle.toString());
    if (Files.isDirectory(bundle)) {
      reading.directory(bundle);
    } else if (Files.exists(bundle)) {
      try (InputStream in = Files.newInputStream(bundle)) {
        reading.zip(Source.read(reading.name, in).bytes());
      }
    } else {
      throw reading.refused("Không có tệp hay thư mục này.");
    }
    return reading.files;
  }

  /** Reads a zip archive's files. */
  static TreeMap<String, byte[]> of(String name, byte[] zip)
      throws IOException, InvalidInputException {
    BundleFiles reading = new BundleFiles(name);
    reading.zip(zip);
    return reading.files;
  }

  private void directory(Path bundle) throws IOException, InvalidInputException {
    List<Path> found;
    try (Stream<Path> paths = Files.list(bundle)) {
      found = paths.limit(MOST_FILES + 1L).sorted().toList();
    }
    for (Path path : found) {
      if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        throw refused(
            "Gói chỉ chứa tệp thường; hãy bỏ thư mục con hay liên kết " + path.getFileName() + ".");
      }
      try (InputStream in = Files.newInputStream(path)) {
        put(String.valueOf(path.getFileName()), in.readNBytes((int) left + 1));
      }
    }
  }

  private void zip(byte[] bytes) throws IOException, InvalidInputException {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        if (!entry.isDirectory()) {
          put(entry.getName(), zip.readNBytes((int) left + 1));
        }
        entry = zip.getNextEntry();
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw refused("Tệp zip hỏng hoặc bị cắt cụt (" + e.getMessage() + "); hãy tải lại.");
    }
    if (files.isEmpty()) {
      throw refused("Đây không phải là tệp zip của một gói công bố.");
    }
    if (!hasEnd(bytes)) {
      throw refused("Tệp zip bị cắt cụt: thiếu phần mục lục ở cuối; hãy tải lại.");
    }
  }

  /** Whether the archive's directory, which stands last, came along to its end record. */
  private static boolean hasEnd(byte[] bytes) {
    int first = Math.max(0, bytes.length - END_RECORD - MOST_COMMENT);
    for (int at = bytes.length - END_RECORD; at >= first; at--) {
      if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
        return true;
      }
    }
    return false;
  }

  private void put(String file, byte[] bytes) throws InvalidInputException {
    left -= bytes.length;
    if (left < 0 || files.size() >= MOST_FILES) {
      throw tooLarge();
    }
    if (files.put(file, bytes) != null) {
      throw refused("Gói có hai tệp cùng tên " + file + ".");
    }
  }

  private InvalidInputException tooLarge() {
    return refused("Gói lớn hơn 256 MB hoặc có hơn 1.000 tệp.");
  }

  private InvalidInputException refused(String sentence) {
    return new InvalidInputException(
        List.of(new Problem(Rule.UNREADABLE, name, Place.of(name), sentence)));
  }
}

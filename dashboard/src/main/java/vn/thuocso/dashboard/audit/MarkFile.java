package vn.thuocso.dashboard.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Ends of the record, noted outside the database: a line each, the moment and the head. Whoever can
 * change the database but not this file cannot cut off or rewrite what is older than its last line.
 */
record MarkFile(Path path) {

  static final String NAME = "audit-heads.txt";

  void add(Instant at, Head head) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    Files.writeString(
        path,
        at + " " + head + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** All of them in their order; a line that is none, as one cut by a full disk, is passed over. */
  List<Mark> marks() throws IOException {
    return Files.exists(path)
        ? Files.readAllLines(path).stream().map(MarkFile::mark).flatMap(Optional::stream).toList()
        : List.of();
  }

  private static Optional<Mark> mark(String line) {
    int gap = line.indexOf(' ');
    return gap < 0
        ? Optional.empty()
        : Head.of(line.substring(gap + 1).strip())
            .map(head -> new Mark(head, line.substring(0, gap)));
  }
}

package vn.thuocso.embedded.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory processes hold. */
final class Memory {

  private Memory() {}

  /** Returns the resident bytes of a process and all it has started, 0 where nobody can tell. */
  static long resident(ProcessHandle handle) {
    return Stream.concat(Stream.of(handle), handle.descendants())
        .mapToLong(process -> residentAlone(process.pid()))
        .sum();
  }

  /** Returns the resident bytes of one process, 0 where nobody can tell. */
  static long residentAlone(long pid) {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    try {
      // Whole: a stream of lines tells of a process that ends meanwhile by another exception.
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) << 10)
          .sum();
    } catch (IOException goneMeanwhile) {
      return 0;
    }
  }
}

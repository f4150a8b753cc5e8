package vn.thuocso.embedded.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The file by which a server without an HTTP port says that it is ready: it exists, or it does not.
 *
 * @param path where the file appears
 */
public record ReadyFile(Path path) {

  /** The environment variable that names the file. */
  public static final String VARIABLE = "THUOCSO_READY_FILE";

  /** Takes back what an earlier process said. */
  public void withdraw() throws IOException {
    Files.deleteIfExists(path);
  }

  /** Says that this process is ready, in one step that no reader sees half done. */
  public void announce() throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    Path draft = path.resolveSibling(path.getFileName() + ".draft");
    Files.writeString(draft, Long.toString(ProcessHandle.current().pid()));
    Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Tells whether the process with this id has announced itself. */
  public boolean announcedBy(long pid) {
    try {
      return Files.exists(path) && Files.readString(path).equals(Long.toString(pid));
    } catch (IOException goneMeanwhile) {
      return false;
    }
  }
}

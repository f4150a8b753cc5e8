package vn.thuocso.dashboard.assessment.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;

/**
 * Keeps files under the SHA-256 of what they hold: nobody's name leads anywhere, and the same file
 * is kept once.
 */
@Component
public class EvidenceFiles {

  private final Optional<Path> directory;
  private final Antivirus antivirus;

  EvidenceFiles(@Value("${thuocso.data:}") String data, Antivirus antivirus) {
    this.directory =
        data.isBlank() ? Optional.empty() : Optional.of(Path.of(data).resolve("evidence"));
    this.antivirus = antivirus;
  }

  /**
   * Checks a file and keeps it; it is on the disk when this returns.
   *
   * @param name as its sender called it
   * @throws Refused when it may not be kept
   */
  public StoredFile keep(byte[] content, String name) {
    FileKind kind = FileChecks.check(content, name);
    boolean scanned = antivirus.scanned(content, name);
    String sha256 = sha256(content);
    Path place = place(sha256).orElseThrow(() -> new Refused(Refusal.FILE_NO_ROOM, name));
    try {
      write(place, content);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return new StoredFile(sha256, kind, content.length, name, scanned);
  }

  /** What a file holds; empty where it is lost or no longer what it was. */
  public Optional<byte[]> read(StoredFile file) {
    try {
      Optional<Path> place = place(file.sha256()).filter(Files::isRegularFile);
      return place.isEmpty()
          ? Optional.empty()
          : Optional.of(Files.readAllBytes(place.get()))
              .filter(content -> sha256(content).equals(file.sha256()));
    } catch (IOException lost) {
      return Optional.empty();
    }
  }

  private Optional<Path> place(String sha256) {
    return directory.map(at -> at.resolve(sha256.substring(0, 2)).resolve(sha256));
  }

  private static void write(Path place, byte[] content) throws IOException {
    if (Files.exists(place) && Files.size(place) == content.length) {
      return;
    }
    Path folder = Files.createDirectories(place.getParent());
    Path written = Files.createTempFile(folder, "new", ".part");
    try (FileChannel out = FileChannel.open(written, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    Files.move(written, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException none) {
      throw new IllegalStateException("every Java has SHA-256", none);
    }
  }
}

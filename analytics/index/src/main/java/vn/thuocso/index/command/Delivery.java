package vn.thuocso.index.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thuocso.index.problem.InvalidInputException;

/**
 * All that a run writes, or nothing: files are written in full beside their places, then the
 * streams, and only then is every file moved to its place. A new file has the mode that the
 * caller's mask gives, a replaced one keeps its own. What the run has read is never written over.
 */
final class Delivery {
  private final Console console;
  private final Map<Destination, byte[]> outputs = new LinkedHashMap<>();

  Delivery(Console console) {
    this.console = console;
  }

  /** Adds an output; nothing is written yet. */
  void add(Path given, byte[] bytes) throws IOException, InvalidInputException {
    Destination destination = Destination.of(given);
    if (destination.isFile() && console.hasRead(destination.path())) {
      throw Inputs.refused(
          given.toString(), "Tệp này đang là đầu vào; hãy ghi kết quả vào một tệp khác.");
    }
    if (outputs.put(destination, bytes) != null) {
      throw Inputs.refused(
          given.toString(), "Hai kết quả không thể cùng ghi vào một chỗ; hãy chọn hai tệp.");
    }
  }

  /** Writes everything. */
  void send() throws IOException {
    Map<Path, Path> prepared = new LinkedHashMap<>();
    try {
      for (Map.Entry<Destination, byte[]> output : outputs.entrySet()) {
        if (output.getKey().isFile()) {
          Path target = output.getKey().path();
          Path beside = target.resolveSibling(".index-" + UUID.randomUUID() + ".part");
          prepared.put(beside, target);
          write(beside, target, output.getValue());
        }
      }
      stream();
      for (Map.Entry<Path, Path> each : prepared.entrySet()) {
        move(each.getKey(), each.getValue());
      }
    } finally {
      for (Path beside : prepared.keySet()) {
        Files.deleteIfExists(beside);
      }
    }
  }

  private void stream() throws IOException {
    for (Map.Entry<Destination, byte[]> output : outputs.entrySet()) {
      if (output.getKey().isStandard()) {
        console.result(output.getValue());
      } else if (!output.getKey().isFile()) {
        Path into = output.getKey().path();
        try (OutputStream out = Files.newOutputStream(into, StandardOpenOption.WRITE)) {
          out.write(output.getValue());
        }
      }
    }
  }

  private static void write(Path beside, Path target, byte[] bytes) throws IOException {
    Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    boolean keepsMode =
        Files.exists(target)
            && Files.getFileAttributeView(target, PosixFileAttributeView.class) != null;
    Set<PosixFilePermission> mode = keepsMode ? Files.getPosixFilePermissions(target) : Set.of();
    FileAttribute<?>[] from =
        keepsMode
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mode)}
            : new FileAttribute<?>[0];
    try (SeekableByteChannel channel = Files.newByteChannel(beside, fresh, from)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
    }
    if (keepsMode) {
      Files.setPosixFilePermissions(beside, mode);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

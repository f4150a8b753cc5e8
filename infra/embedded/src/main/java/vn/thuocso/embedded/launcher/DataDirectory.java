package vn.thuocso.embedded.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one directory that holds everything the product keeps.
 *
 * @param path where it lies
 */
record DataDirectory(Path path) {

  /** The layout this release writes; a larger number in the directory is a later release's. */
  static final int VERSION = 1;

  /** What a start that was cut short leaves, and passwords laid down for servers elsewhere. */
  private static final Set<String> BEFORE_A_FIRST_START = Set.of("run", "log", "secrets");

  /** The right to use the directory, held as long as it is open. */
  record Hold(FileChannel channel) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  Path stateFile() {
    return run().resolve("processes.json");
  }

  Path run() {
    return path.resolve("run");
  }

  Path secrets() {
    return path.resolve("secrets");
  }

  Path app() {
    return path.resolve("app");
  }

  Path logs() {
    return path.resolve("log");
  }

  LogFile log(String name) {
    return new LogFile(logs().resolve(name + ".log"));
  }

  /**
   * Makes the directory usable for this launcher alone.
   *
   * @throws LaunchFailure if another launcher uses it, a later release wrote it, it holds something
   *     else, or too little space is left
   */
  Hold open() throws IOException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new LaunchFailure(path + " is a file, not a directory: choose another with --data.");
    }
    refuseStrangers();
    refuseLaterRelease();
    requireSpace(spaceLeft());
    Files.createDirectories(path);
    Files.createDirectories(path.resolve("log"));
    Files.createDirectories(run());
    Hold hold = lock();
    Path version = path.resolve("VERSION");
    if (!Files.exists(version)) {
      Files.writeString(version, VERSION + "\n");
    }
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    return hold;
  }

  /** Refuses to go on with so few bytes left. */
  void requireSpace(long free) {
    if (free < SpaceWatch.LITTLE) {
      throw new LaunchFailure(
          "Only %d MiB are free for %s and at least %d are needed: make room, or choose another disk with --data."
              .formatted(free >> 20, path, SpaceWatch.LITTLE >> 20));
    }
  }

  private Hold lock() throws IOException {
    FileChannel channel =
        FileChannel.open(
            run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      String by =
          RunState.read(stateFile())
              .map(state -> " (pid " + state.launcher().pid() + ")")
              .orElse("");
      throw new LaunchFailure(
          "%s is in use by another infra/up%s: end that one with infra/down, or choose another directory with --data."
              .formatted(path, by));
    }
    return new Hold(channel);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private void refuseStrangers() throws IOException {
    if (!Files.isDirectory(path) || Files.exists(path.resolve("VERSION"))) {
      return;
    }
    try (Stream<Path> files = Files.list(path)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> !BEFORE_A_FIRST_START.contains(name))
          .findFirst()
          .ifPresent(
              name -> {
                throw new LaunchFailure(
                    "%s holds something else (%s): choose an empty directory with --data."
                        .formatted(path, name));
              });
    }
  }

  private void refuseLaterRelease() throws IOException {
    Path version = path.resolve("VERSION");
    if (!Files.exists(version)) {
      return;
    }
    String text = Files.readString(version).strip();
    if (!text.matches("[0-9]{1,9}")) {
      throw new LaunchFailure(
          "%s says '%s' where a number belongs: nothing was changed.".formatted(version, text));
    }
    if (Integer.parseInt(text) > VERSION) {
      throw new LaunchFailure(
          "%s was written by a later release (data version %s, this one knows %d): nothing was changed; start that release, or choose another directory with --data."
              .formatted(path, text, VERSION));
    }
  }

  /** Returns the bytes left where the directory lies or will lie. */
  long spaceLeft() throws IOException {
    Path place = path;
    for (Path parent = path.getParent();
        !Files.exists(place) && parent != null;
        parent = parent.getParent()) {
      place = parent;
    }
    return Files.getFileStore(place).getUsableSpace();
  }
}

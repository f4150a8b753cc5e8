package vn.thuocso.embedded.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The programs of this machine.
 *
 * @param searchPath the directories that are looked through
 */
record Tools(List<Path> searchPath) {

  Tools {
    searchPath = List.copyOf(searchPath);
  }

  /** Takes the directories as {@code PATH} lists them. */
  static Tools onPath(String path) {
    return new Tools(Stream.of(path.split(":")).map(Path::of).toList());
  }

  boolean has(String program) {
    return searchPath.stream()
        .map(directory -> directory.resolve(program))
        .anyMatch(file -> Files.isRegularFile(file) && Files.isExecutable(file));
  }
}

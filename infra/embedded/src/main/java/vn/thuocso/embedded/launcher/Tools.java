package vn.thuocso.embedded.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The programs that the build needs and a fresh machine may lack.
 *
 * @param searchPath the directories that are looked through, as in {@code PATH}
 */
record Tools(List<Path> searchPath) {

  Tools {
    searchPath = List.copyOf(searchPath);
  }

  static Tools onPath(String path) {
    return new Tools(List.of(path.split(":")).stream().map(Path::of).toList());
  }

  /**
   * Makes sure that a program is there.
   *
   * @throws LaunchFailure with what it is needed for and how Debian calls it
   */
  void require(String program, String purpose, String debianPackage) {
    if (!has(program)) {
      throw new LaunchFailure(
          "'%s' was not found and is needed to %s: install it (on Debian and Ubuntu: apt-get install %s)."
              .formatted(program, purpose, debianPackage));
    }
  }

  boolean has(String program) {
    return searchPath.stream()
        .map(directory -> directory.resolve(program))
        .anyMatch(file -> Files.isRegularFile(file) && Files.isExecutable(file));
  }
}

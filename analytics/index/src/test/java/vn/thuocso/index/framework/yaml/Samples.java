package vn.thuocso.index.framework.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The frameworks that tests go through: the shipped ones, and samples of every field. */
final class Samples {
  private static final Path INVALID = Path.of("src/test/resources/framework/invalid");

  private Samples() {}

  static Stream<Path> valid() throws IOException {
    return Stream.concat(
        yamlIn(Path.of("src/main/resources/frameworks")).stream(),
        yamlIn(Path.of("src/test/resources/framework/valid")).stream());
  }

  static Stream<Path> invalid() throws IOException {
    return yamlIn(INVALID).stream();
  }

  private static List<Path> yamlIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}

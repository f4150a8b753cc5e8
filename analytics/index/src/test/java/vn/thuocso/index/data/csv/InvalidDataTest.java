package vn.thuocso.index.data.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.yaml.YamlFrameworkReader;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Problem;

/** Each invalid file stands beside the problems that it has: line:column, rule, value. */
class InvalidDataTest {
  private static final Path DATA = Path.of("src/test/resources/data");

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(DATA.resolve("invalid"))) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyProblemOfAFileIsToldAtOnceWithItsPlace(Path sample) throws Exception {
    Path expected = Path.of(sample.toString().replace(".csv", ".txt"));
    assertThat(problemsOf(sample).stream().map(InvalidDataTest::line))
        .containsExactlyElementsOf(Files.readAllLines(expected));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySentenceIsWhole(Path sample) throws Exception {
    assertThat(problemsOf(sample))
        .allSatisfy(problem -> assertThat(problem.sentence()).matches("(?s).{20,}[.?]"));
  }

  private static List<Problem> problemsOf(Path sample) throws Exception {
    Framework framework = YamlFrameworkReader.read(DATA.resolve("framework.yaml"));
    return catchThrowableOfType(
            InvalidInputException.class, () -> CsvDataReader.read(framework, sample))
        .problems();
  }

  private static String line(Problem problem) {
    String place = problem.place().line() + ":" + problem.place().column();
    return (place + " " + problem.rule().code() + " " + problem.value()).strip();
  }
}

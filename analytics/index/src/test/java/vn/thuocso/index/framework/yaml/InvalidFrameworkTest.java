package vn.thuocso.index.framework.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Problem;

/**
 * Each invalid sample stands beside a file of the problems that it has: line:column, rule, value.
 */
class InvalidFrameworkTest {
  private static final Path SAMPLES = Path.of("src/test/resources/framework/invalid");

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyProblemOfASampleIsToldAtOnceWithItsPlace(Path sample) throws IOException {
    List<Problem> problems = problemsOf(sample);
    Path expected = Path.of(sample.toString().replace(".yaml", ".txt"));
    assertThat(problems.stream().map(InvalidFrameworkTest::line))
        .containsExactlyElementsOf(Files.readAllLines(expected));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySentenceSaysSomethingInVietnamese(Path sample) throws IOException {
    assertThat(problemsOf(sample))
        .allSatisfy(
            problem -> assertThat(problem.sentence()).hasSizeGreaterThan(20).matches("(?s).*[.?]"));
  }

  @Test
  void aMisspeltFieldIsAnsweredWithTheNearestOne() throws IOException {
    assertThat(problemsOf(SAMPLES.resolve("fields.yaml")))
        .anySatisfy(problem -> assertThat(problem.sentence()).contains("\"denMin\""));
  }

  private static List<Problem> problemsOf(Path sample) throws IOException {
    byte[] bytes = Files.readAllBytes(sample);
    return catchThrowableOfType(
            InvalidInputException.class, () -> YamlFrameworkReader.read(bytes, "mau.yaml"))
        .problems();
  }

  private static String line(Problem problem) {
    return (problem.place().line()
            + ":"
            + problem.place().column()
            + " "
            + problem.rule().code()
            + " "
            + problem.value())
        .strip();
  }
}

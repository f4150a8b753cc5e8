package vn.thuocso.index.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder holds a definition, data, and the problems of both: {@code file:line:column rule
 * value}, one a line.
 */
class BadInputTest {
  private static final Path CASES = Path.of("src/test/resources/bad-input");

  /** What shows only when a command scores. */
  @TempDir Path dir;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isToldInOnePassWithRuleValueAndPlace(Path folder) throws IOException {
    Run run = Run.of(command("check", folder, "--format", "json"));
    assertThat(run.exit()).isEqualTo(2);
    List<String> told = new ArrayList<>();
    run.json()
        .get("rows")
        .forEach(
            row ->
                told.add(
                    "%s:%d:%d %s %s"
                        .formatted(
                            Path.of(row.get("file").asString()).getFileName(),
                            row.get("line").asInt(),
                            row.get("column").asInt(),
                            row.get("rule").asString(),
                            row.get("value").asString())
                        .strip()));
    assertThat(told).containsExactlyElementsOf(expected(folder));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void leavesNoPartialOutputOfAnyCommand(Path folder) throws IOException {
    List<String> expected = expected(folder);
    Path map = Files.writeString(dir.resolve("map.csv"), "former,unit\na,n\nb,n\n");
    List<List<String>> commands =
        new ArrayList<>(
            List.of(
                List.of("score"),
                List.of("score", "--bundle", dir.resolve("bundle.zip").toString()),
                List.of("robustness", "--runs", "4", "--parameters", dir.resolve("p").toString()),
                List.of("sensitivity", "--runs", "4"),
                List.of("explain", "-u", "a"),
                List.of("lift", "-u", "a"),
                List.of("trend"),
                List.of("merge", "--map", map.toString())));
    Set<Path> before = files();
    for (List<String> words : commands) {
      String[] more = words.subList(1, words.size()).toArray(String[]::new);
      for (String out : List.of("-", dir.resolve("out").toString())) {
        Run run = Run.of(append(command(words.get(0), folder, more), "--out", out));
        assertThat(run.exit()).as(words + run.err()).isEqualTo(2);
        assertThat(run.out()).as(words.toString()).isEmpty();
        assertThat(run.err()).as(words.toString()).contains(places(folder, expected));
        assertThat(files()).as(words.toString()).isEqualTo(before);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isRefusedByEveryCommandForWhatCheckTells(Path folder) throws IOException {
    String map = Files.writeString(dir.resolve("map.csv"), "former,unit\na,n\nb,n\n").toString();
    List<String> told = told(folder, Run.of(command("check", folder)));
    assertThat(told).isNotEmpty();
    assertThat(told(folder, Run.of(command("score", folder)))).isEqualTo(told);
    assertThat(told(folder, Run.of(command("robustness", folder)))).isEqualTo(told);
    assertThat(told(folder, Run.of(command("sensitivity", folder)))).isEqualTo(told);
    assertThat(told(folder, Run.of(command("explain", folder, "-u", "a")))).isEqualTo(told);
    assertThat(told(folder, Run.of(command("lift", folder, "-u", "a")))).isEqualTo(told);
    assertThat(told(folder, Run.of(command("audit", folder, "--part", "statistics"))))
        .isEqualTo(told);
    assertThat(told(folder, Run.of(command("trend", folder)))).isEqualTo(told);
    assertThat(told(folder, Run.of(command("merge", folder, "--map", map)))).isEqualTo(told);
  }

  private static List<String> told(Path folder, Run run) {
    return run.err().lines().filter(line -> line.startsWith(folder.toString())).toList();
  }

  @Test
  void ofAnyDefinitionLeavesDataToBeJudged() throws IOException {
    String data = Files.writeString(dir.resolve("d.csv"), "unit,1\na,\"0,5\"\na,2,3\n").toString();
    try (Stream<Path> samples = Files.list(Path.of("src/test/resources/framework/invalid"))) {
      for (Path sample : samples.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        Run run = Run.of("check", "-f", sample.toString(), "-d", data);
        assertThat(run.exit()).as(sample + run.err()).isEqualTo(2);
        assertThat(run.err()).as(sample.toString()).contains("d.csv:3:1: wrong-type");
      }
    }
  }

  private static List<String> expected(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("expected.txt"));
  }

  private static List<String> places(Path folder, List<String> expected) {
    return expected.stream()
        .map(line -> line.split(" ", 3))
        .map(words -> folder.resolve(words[0]) + ": " + words[1])
        .toList();
  }

  private static String[] command(String name, Path folder, String... more) {
    String[] given = {
      name,
      "-f",
      folder.resolve("definition.yaml").toString(),
      "-d",
      folder.resolve("data.csv").toString()
    };
    return append(given, more);
  }

  private static String[] append(String[] words, String... more) {
    return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
  }

  private Set<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(dir)) {
      return Set.copyOf(all.toList());
    }
  }
}

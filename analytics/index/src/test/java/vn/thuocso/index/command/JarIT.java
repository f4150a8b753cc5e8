package vn.thuocso.index.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar as a process of its own, in a pipe, where nothing is set to UTF-8. */
class JarIT {
  private static final Path JAR = Path.of("target/index-all.jar");

  @TempDir Path dir;

  @Test
  void scoresFromAPipeIntoAPipe() throws Exception {
    Path in = Files.writeString(dir.resolve("in.csv"), Run.provinces2024());
    Path out = dir.resolve("out.csv");
    Process process = start(in, out, "score", "-f", "shipped:dti-tinh-405", "-d", "-", "--totals");
    assertThat(exit(process)).as(Files.readString(dir.resolve("err"))).isZero();
    List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
    assertThat(lines).hasSize(35);
    assertThat(lines.get(1)).startsWith("2024,p01,,DTI,PRESENT,0.8241,");
  }

  @Test
  void speaksVietnameseWhateverTheLocale() throws Exception {
    Path none = Files.createFile(dir.resolve("none"));
    Path out = dir.resolve("help");
    Process process = start(none, out, "lift", "--help");
    assertThat(exit(process)).isZero();
    assertThat(Files.readString(out, StandardCharsets.UTF_8)).startsWith("Bộ tiêu chí rẻ nhất");
  }

  @Test
  void refusesBadInputWithoutAWordOnStandardOutput() throws Exception {
    Path in = Files.writeString(dir.resolve("in.csv"), "unit,1\na,\"0,5\"\n");
    Path out = dir.resolve("out");
    Process process = start(in, out, "score", "-f", "shipped:dti-tinh-405", "-d", "-");
    assertThat(exit(process)).isEqualTo(2);
    assertThat(Files.readString(out)).isEmpty();
    assertThat(Files.readString(dir.resolve("err"), StandardCharsets.UTF_8))
        .contains("-:2:3: decimal-comma");
  }

  @Test
  void givesTheSameBytesOnAnyMachineLocaleZoneAndNumberOfThreads() throws Exception {
    Path in = Files.writeString(dir.resolve("in.csv"), Run.provinces2024());
    List<List<String>> machines =
        List.of(
            List.of("-Duser.language=vi", "-Duser.country=VN", "-Duser.timezone=Asia/Ho_Chi_Minh"),
            List.of("-XX:TieredStopAtLevel=1", "-Duser.language=tr", "-Duser.timezone=UTC"),
            List.of("-Xint", "-Duser.language=ar", "-Duser.timezone=America/St_Johns"));
    for (int m = 0; m < machines.size(); m++) {
      Path zip = dir.resolve("bundle-" + m + ".zip");
      Path out = dir.resolve("out-" + m);
      String[] score = {
        "score", "-f", "shipped:dti-tinh-405", "-d", "-", "--bundle", zip.toString()
      };
      assertThat(exit(start(machines.get(m), in, out, score))).isZero();
      String[] study = {
        "robustness",
        "-f",
        "shipped:dti-tinh-405",
        "-d",
        "-",
        "--runs",
        "40",
        "--threads",
        String.valueOf(1 + 3 * m),
        "--parameters",
        dir.resolve("study-" + m + ".json").toString()
      };
      Path ranks = dir.resolve("ranks-" + m);
      assertThat(exit(start(machines.get(m), in, ranks, study))).isZero();
      for (String file : List.of("bundle-%d.zip", "out-%d", "ranks-%d", "study-%d.json")) {
        assertThat(dir.resolve(file.formatted(m)))
            .as(machines.get(m).toString())
            .hasSameBinaryContentAs(dir.resolve(file.formatted(0)));
      }
      Path other = dir.resolve("bundle-0.zip");
      Process verify =
          start(
              machines.get(machines.size() - 1 - m),
              in,
              dir.resolve("verified"),
              "verify",
              other.toString());
      assertThat(exit(verify)).isZero();
    }
  }

  @Test
  void endsQuietlyWhereTheReaderHasHadEnough() throws Exception {
    Path in = Files.writeString(dir.resolve("in.csv"), Run.provinces2024());
    Process process =
        builder(List.of(), "score", "-f", "shipped:dti-tinh-405", "-d", "-")
            .redirectInput(in.toFile())
            .redirectError(dir.resolve("err").toFile())
            .start();
    process.getInputStream().close();
    assertThat(exit(process)).isZero();
    assertThat(Files.readAllLines(dir.resolve("err")))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("Bộ chỉ số / framework:");
  }

  @Test
  void tellsAFullDiskAndLeavesNothingBehind() throws Exception {
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.exists(full));
    Path in = Files.writeString(dir.resolve("in.csv"), Run.provinces2024());
    Path zip = dir.resolve("bundle.zip");
    Process process =
        start(
            in, full, "score", "-f", "shipped:dti-tinh-405", "-d", "-", "--bundle", zip.toString());
    assertThat(exit(process)).isEqualTo(2);
    assertThat(Files.readString(dir.resolve("err"))).contains("cannot read or write");
    try (Stream<Path> left = Files.list(dir)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("in.csv", "err");
    }
  }

  @Test
  void carriesTheLicencesOfWhatItCarries() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
          .isEqualTo("vn.thuocso.index.command.IndexCommand");
      assertThat(jar.stream().map(entry -> entry.getName()))
          .anyMatch(name -> name.startsWith("META-INF/LICENSE"))
          .anyMatch(name -> name.startsWith("META-INF/NOTICE"));
    }
  }

  private Process start(Path in, Path out, String... arguments) throws IOException {
    return start(List.of(), in, out, arguments);
  }

  private static ProcessBuilder builder(List<String> flags, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(flags);
    command.addAll(List.of("-Xmx256m", "-jar", JAR.toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder;
  }

  private Process start(List<String> flags, Path in, Path out, String... arguments)
      throws IOException {
    return builder(flags, arguments)
        .redirectInput(in.toFile())
        .redirectOutput(out.toFile())
        .redirectError(dir.resolve("err").toFile())
        .start();
  }

  private static int exit(Process process) throws InterruptedException {
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    return Optional.of(process).filter(each -> ended).map(Process::exitValue).orElse(-1);
  }
}

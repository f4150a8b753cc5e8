package vn.thuocso.index.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputTest {
  private static final String HEADER = "period,unit,view,node,state";

  @TempDir Path dir;
  private Path data;

  @BeforeEach
  void write() throws IOException {
    data = Files.writeString(dir.resolve("d.csv"), Run.provinces2024());
  }

  private Run score(String... more) {
    String[] given = {"score", "-f", "shipped:dti-tinh-405", "-d", data.toString(), "--totals"};
    return Run.of(Stream.of(given, more).flatMap(Stream::of).toArray(String[]::new));
  }

  @Test
  void streamsIntoAPipeAndLeavesItOne() throws Exception {
    Path pipe = dir.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    CompletableFuture<String> reader =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readString(pipe);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertThat(score("-o", pipe.toString()).exit()).isZero();
    assertThat(Files.readAttributes(pipe, java.nio.file.attribute.BasicFileAttributes.class))
        .matches(attributes -> attributes.isOther(), "is still a pipe");
    assertThat(reader.get(30, TimeUnit.SECONDS)).startsWith(HEADER);
  }

  @Test
  void followsLinksToFilesThereAndNotYetThere() throws IOException {
    Path real = Files.writeString(dir.resolve("real.csv"), "old");
    for (Path target : new Path[] {real, dir.resolve("new.csv")}) {
      Path link = dir.resolve("link-" + target.getFileName());
      Files.createSymbolicLink(link, target.getFileName());
      assertThat(score("-o", link.toString()).exit()).isZero();
      assertThat(Files.isSymbolicLink(link)).isTrue();
      assertThat(target).content().startsWith(HEADER);
    }
  }

  @Test
  void keepsAFilesModeAndGivesANewOneThatOfTheMask() throws IOException {
    Path kept = Files.writeString(dir.resolve("kept.csv"), "old");
    Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rw-rw-r--"));
    Path fresh = dir.resolve("fresh.csv");
    assertThat(score("-o", kept.toString()).exit()).isZero();
    assertThat(score("-o", fresh.toString()).exit()).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
        .isEqualTo("rw-rw-r--");
    assertThat(Files.getPosixFilePermissions(fresh))
        .as("as any other new file")
        .isEqualTo(Files.getPosixFilePermissions(data));
  }

  @Test
  void neverOverwritesAnInputUnderWhateverName() throws IOException {
    Path link = Files.createSymbolicLink(dir.resolve("link"), data);
    Path hard = Files.createLink(dir.resolve("hard"), data);
    String before = Files.readString(data);
    for (Path out : new Path[] {data, link, hard}) {
      Run run = score("-o", out.toString());
      assertThat(run.exit()).as(out.toString()).isEqualTo(2);
      assertThat(run.err()).contains("đầu vào");
      assertThat(data).hasContent(before);
    }
  }

  @Test
  void neverWritesIntoABundleThatItVerifies() throws IOException {
    Path bundle = Files.createDirectory(dir.resolve("bundle"));
    Path zip = dir.resolve("b.zip");
    assertThat(score("--bundle", zip.toString()).exit()).isZero();
    unzip(zip, bundle);
    Path results = bundle.resolve("results.csv");
    String before = Files.readString(results);
    for (String out : new String[] {"results.csv", "more.csv"}) {
      Run run = Run.of("verify", bundle.toString(), "-o", bundle.resolve(out).toString());
      assertThat(run.exit()).isEqualTo(2);
    }
    assertThat(Run.of("verify", zip.toString(), "-o", zip.toString()).exit()).isEqualTo(2);
    assertThat(Run.of("verify", zip.toString()).exit()).isZero();
    assertThat(results).hasContent(before);
  }

  @Test
  void appearsWithAllOthersOrNotAtAll() {
    Path zip = dir.resolve("b.zip");
    Run run = score("--bundle", zip.toString(), "-o", dir.resolve("none/out.csv").toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(zip).doesNotExist();
    Path parameters = dir.resolve("p.csv");
    Run robustness =
        Run.of(
            "robustness",
            "-f",
            "shipped:dti-tinh-405",
            "-d",
            data.toString(),
            "--runs",
            "4",
            "--parameters",
            parameters.toString(),
            "-o",
            dir.toString());
    assertThat(robustness.exit()).isEqualTo(2);
    assertThat(parameters).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"x,x", "x,./x", "-,-"})
  void isRefusedWhereAnotherOutputGoes(String one, String other) throws IOException {
    Run run = score("--bundle", at(one), "-o", at(other));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    try (Stream<Path> files = Files.list(dir)) {
      assertThat(files).containsExactly(data);
    }
  }

  private String at(String name) {
    return name.equals("-") ? name : dir + "/" + name;
  }

  @Test
  void namedByADashIsStandardOutputForABundleToo() {
    Run run = score("--bundle", "-", "-o", dir.resolve("out.csv").toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("PK");
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void withoutANameIsRefused() {
    Run run = score("-o", "");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("trống");
  }

  @Test
  void mayHaveALongNameButNotOneTooLong() {
    Path fits = dir.resolve("a".repeat(250));
    assertThat(score("-o", fits.toString()).exit()).isZero();
    assertThat(fits).exists();
    Path zip = dir.resolve("b.zip");
    assertThat(score("--bundle", zip.toString(), "-o", dir + "/" + "a".repeat(256)).exit())
        .isEqualTo(2);
    assertThat(zip).doesNotExist();
  }

  @Test
  void leavesNothingBesideIt() throws IOException {
    assertThat(score("-o", dir.resolve("out.csv").toString()).exit()).isZero();
    try (Stream<Path> files = Files.list(dir)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("d.csv", "out.csv");
    }
  }

  private static void unzip(Path zip, Path into) throws IOException {
    try (var files = new java.util.zip.ZipInputStream(Files.newInputStream(zip))) {
      for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
        Files.copy(files, into.resolve(entry.getName()));
      }
    }
    assertThat(Files.isDirectory(into, LinkOption.NOFOLLOW_LINKS)).isTrue();
  }
}

package vn.thuocso.index.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {
  @TempDir Path dir;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(InputStream in, OutputStream out, String... arguments) {
    return IndexCommand.run(
        new Console(
            in,
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8)),
        arguments);
  }

  @Test
  void ofTheMachineIsNeverTakenForABundleThatDiffers() {
    InputStream full =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("no more");
          }
        };
    int exit = run(full, new ByteArrayOutputStream(), "check", "-f", "-");
    assertThat(exit).isEqualTo(70);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("-Xmx");
    InputStream deep =
        new InputStream() {
          @Override
          public int read() {
            throw new StackOverflowError();
          }
        };
    assertThat(run(deep, new ByteArrayOutputStream(), "check", "-f", "-")).isEqualTo(70);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "score --help", "--version"})
  void ofStandardOutputFailsTheHelpToo(String arguments) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    int exit = run(new ByteArrayInputStream(new byte[0]), full, arguments.split(" "));
    assertThat(exit).isEqualTo(2);
  }

  @Test
  void ofControlCharactersInWhatIsReadCannotSteerAScreen() throws IOException {
    Path data =
        Files.writeString(
            dir.resolve("d.csv"),
            "unit,1,\u001B[31mx\u001B[0m\na,\u001B]0;title\u0007,\u202Egnp.exe\n");
    Run run = Run.of("check", "-f", "shipped:dti-tinh-405", "-d", data.toString());
    assertThat(run.exit()).isEqualTo(2);
    for (String text : new String[] {run.out(), run.err()}) {
      assertThat(text).contains("⟨U+001B⟩").doesNotContain("\u001B", "\u0007", "\u202E");
    }
    Run name = Run.of("score", "-f", "\u001B[2Jx\u202E", "-d", data.toString());
    assertThat(name.err()).contains("⟨U+001B⟩[2Jx⟨U+202E⟩").doesNotContain("\u001B", "\u202E");
  }

  @Test
  void ofManyKindsIsToldUpToAThousandLinesAndCountedBeyond() throws IOException {
    StringBuilder rows = new StringBuilder("unit,1,2,3,4,5,6,7,8\n");
    for (int unit = 0; unit < 200; unit++) {
      rows.append("u").append(unit).append(",x,x,x,x,x,x,x,x\n");
    }
    Path data = Files.writeString(dir.resolve("d.csv"), rows);
    for (String command : new String[] {"check", "score"}) {
      Run run = Run.of(command, "-f", "shipped:dti-tinh-405", "-d", data.toString());
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err().lines().count()).isBetween(1000L, 1003L);
      assertThat(run.err()).contains("600 lỗi nữa");
    }
  }

  @Test
  void ofAWordBeginningWithAnAtSignIsNotAFileOfArguments() throws IOException {
    Path words = Files.writeString(dir.resolve("words"), "--help");
    Run run = Run.of("score", "@" + words);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void ofAPathThatTheMachineCannotWriteIsAnInputsFault() {
    Run run = Run.of("score", "-f", "a\0b", "-d", "c");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("LC_ALL");
  }

  @Test
  void ofAFormulaInATableIsOnlyText() throws IOException {
    Path data = Files.writeString(dir.resolve("d.csv"), "unit,1\na,\"=cmd|' /C calc'!A0\"\n");
    Run run = Run.of("check", "-f", "shipped:dti-tinh-405", "-d", data.toString());
    assertThat(run.out()).contains(",'=cmd|").doesNotContain(",=cmd");
  }
}

package vn.thuocso.collector.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocso.collector.TestingClock;
import vn.thuocso.contract.EventId;

class DeadLettersTest {

  private static final byte[] LINE =
      "{\"type\":\"interaction\",\"reader\":\"203.0.113.7\"}".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path directory;
  @TempDir private Path elsewhere;

  @Test
  void theSameLineRefusedAgainHasTheSameNameOverARestart() {
    EventId name = letters(directory).nameOf(LINE, "tay-ho", "", "1");
    assertThat(letters(directory).nameOf(LINE, "tay-ho", "", "1")).isEqualTo(name);
    assertThat(letters(directory).nameOf(LINE, "tay-ho", "", "2")).isNotEqualTo(name);
    assertThat(letters(directory).nameOf(new byte[0], "tay-ho", "", "1")).isNotEqualTo(name);
  }

  @Test
  void whoDoesNotHaveTheKeyCannotTryOutWhatTheLineSaid() throws IOException {
    EventId name = letters(directory).nameOf(LINE, "tay-ho", "", "1");
    assertThat(letters(elsewhere).nameOf(LINE, "tay-ho", "", "1")).isNotEqualTo(name);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key())))
        .isEqualTo("rw-------");
  }

  private Path key() {
    return directory.resolve("letter-key");
  }

  private static DeadLetters letters(Path directory) {
    return new DeadLetters(directory, new TestingClock("2026-11-22T00:00:00Z"));
  }
}

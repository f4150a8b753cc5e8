package vn.thuocso.collector.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocso.collector.TestingClock;

class DayTokensTest {

  @TempDir private Path directory;

  /** 23:59 in Hà Nội. */
  private final TestingClock clock = new TestingClock("2026-11-21T16:59:00Z");

  @Test
  void oneReaderHasOneTokenOfEightBytesPerChannelAndDay() {
    DayTokens tokens = new DayTokens(directory, clock);
    ByteString token = tokens.token(clock.instant(), "kenh", "1.2.3.4");
    assertThat(token.size()).isEqualTo(8);
    assertThat(tokens.token(clock.instant(), "kenh", "1.2.3.4")).isEqualTo(token);
    assertThat(tokens.token(clock.instant(), "khac", "1.2.3.4")).isNotEqualTo(token);
  }

  @Test
  void theTokenSurvivesARestartWithinTheDay() {
    ByteString token = new DayTokens(directory, clock).token(clock.instant(), "a");
    assertThat(new DayTokens(directory, clock).token(clock.instant(), "a")).isEqualTo(token);
  }

  @Test
  void theKeyIsGoneAfterMidnightInHanoi() throws IOException {
    DayTokens tokens = new DayTokens(directory, clock);
    ByteString token = tokens.token(clock.instant(), "a");
    byte[] key = Files.readAllBytes(directory.resolve("day-key"));
    clock.pass(Duration.ofMinutes(1));
    tokens.forget();
    assertThat(Files.readAllBytes(directory.resolve("day-key"))).isNotEqualTo(key);
    assertThat(tokens.token(clock.instant(), "a")).isNotEqualTo(token);
    try (var files = Files.list(directory)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void anEventOfAnotherDayGetsNoToken() {
    DayTokens tokens = new DayTokens(directory, clock);
    assertThat(tokens.token(clock.instant().minus(Duration.ofDays(1)), "a")).isEmpty();
  }

  @Test
  void onlyTheOwnerReadsTheKey() throws IOException {
    DayTokens unused = new DayTokens(directory, clock);
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(directory.resolve("day-key"))))
        .isEqualTo("rw-------");
  }
}

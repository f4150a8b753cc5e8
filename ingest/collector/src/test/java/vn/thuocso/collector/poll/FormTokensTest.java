package vn.thuocso.collector.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocso.collector.TestingClock;

class FormTokensTest {

  @TempDir private Path directory;
  private final TestingClock clock = new TestingClock("2026-11-22T00:00:00Z");

  @Test
  void aTokenGivesItsNonceUntilItExpires() {
    FormTokens tokens = tokens();
    String token = tokens.issue("tham-do");
    assertThat(tokens.nonce("tham-do", token)).hasValueSatisfying(n -> assertThat(n).hasSize(32));
    assertThat(tokens.nonce("tham-do", token)).isEqualTo(tokens.nonce("tham-do", token));
    clock.pass(Duration.ofHours(12));
    assertThat(tokens.nonce("tham-do", token)).isEmpty();
  }

  @Test
  void aTokenIsGoodForItsPollAndServerAlone() {
    FormTokens tokens = tokens();
    String token = tokens.issue("tham-do");
    assertThat(tokens.nonce("khac", token)).isEmpty();
    assertThat(tokens().nonce("tham-do", token)).isPresent();
    assertThat(
            new FormTokens(directory.getParent(), Duration.ofHours(12), clock)
                .nonce("tham-do", token))
        .isEmpty();
  }

  @Test
  void whatWasNotIssuedIsRefused() {
    FormTokens tokens = tokens();
    String token = tokens.issue("p");
    char first = token.charAt(0) == 'A' ? 'B' : 'A';
    assertThat(tokens.nonce("p", first + token.substring(1))).isEmpty();
    assertThat(tokens.nonce("p", "")).isEmpty();
    assertThat(tokens.nonce("p", "%%%")).isEmpty();
    assertThat(tokens.nonce("p", "A".repeat(1000))).isEmpty();
  }

  private FormTokens tokens() {
    return new FormTokens(directory, Duration.ofHours(12), clock);
  }
}

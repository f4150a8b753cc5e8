package vn.thuocso.dashboard.access.totp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** RFC 6238, appendix B, the rows of SHA-1. */
  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void codesAreThoseOfTheStandard(long second, String code) {
    assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)), 8)).isEqualTo(code);
  }

  @Test
  void aCodeCountsInItsStepAndTheOnesBesideIt() {
    Instant now = Instant.ofEpochSecond(1_234_567_890);
    String code = Totp.code(SECRET, Totp.step(now), Totp.DIGITS);
    assertThat(Totp.stepOf(code, SECRET, now)).hasValue(Totp.step(now));
    assertThat(Totp.stepOf(code, SECRET, now.plusSeconds(30))).hasValue(Totp.step(now));
    assertThat(Totp.stepOf(code, SECRET, now.minusSeconds(30))).hasValue(Totp.step(now));
    assertThat(Totp.stepOf(code, SECRET, now.plusSeconds(60))).isEmpty();
    assertThat(Totp.stepOf(code, SECRET, now.minusSeconds(60))).isEmpty();
    assertThat(Totp.stepOf("", SECRET, now)).isEmpty();
  }

  /** RFC 4648, section 10. */
  @ParameterizedTest
  @CsvSource({
    "f, MY",
    "fo, MZXQ",
    "foo, MZXW6",
    "foob, MZXW6YQ",
    "fooba, MZXW6YTB",
    "foobar, MZXW6YTBOI"
  })
  void secretsAreTypedInTheStandardsAlphabet(String bytes, String text) {
    assertThat(Base32.encode(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
  }
}

package vn.thuocso.dashboard.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

  private final Passwords passwords = new Passwords();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "matkhau123456",
        "Mật khẩu 2026!",
        "Password1234",
        "P@ssword 1234",
        "qwertyuiop12",
        "123456789012",
        "aaaaaaaaaaaa",
        "abcabcabcabc",
        "1qaz2wsx3edc",
        "thuocso-2026",
        "HaNoi@2026##",
        "minh-anh-2026",
        "hoang.le12345"
      })
  void whatGuessersTryFirstIsRefused(String password) {
    assertThat(passwords.refusal(password, "hoang.le")).contains("access.password.common");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bến nước cây đa sân đình",
        "tram hoa dua no thang gieng",
        "kX3vQ9mTz2LwRb7c",
        "correct horse battery staple"
      })
  void anythingElseOfTwelveCharactersMayBeChosen(String password) {
    assertThat(passwords.refusal(password, "hoang.le")).isEmpty();
  }

  @Test
  void charactersAreCountedAndNotBytes() {
    assertThat(passwords.refusal("đặng-thị-mơ", "x")).contains("access.password.short");
    assertThat(passwords.refusal("ế".repeat(129), "x")).contains("access.password.long");
  }

  @Test
  void aPasswordIsKeptAsArgon2idWithItsOwnSalt() {
    String once = passwords.encode("bến nước cây đa");
    assertThat(once).startsWith("{argon2id-19m-2}$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(passwords.encode("bến nước cây đa")).isNotEqualTo(once);
    assertThat(passwords.matches("bến nước cây đa", once)).isTrue();
    assertThat(passwords.matches("bến nước cây đà", once)).isFalse();
    assertThat(passwords.matches("nobody has this password", null)).isFalse();
  }

  @Test
  void composedAndDecomposedLettersAreOnePassword() {
    String kept = passwords.encode("b\u1EBFn n\u01B0\u1EDBc c\u00E2y");
    assertThat(passwords.matches("be\u0302\u0301n nu\u031Bo\u031B\u0301c ca\u0302y", kept))
        .isTrue();
  }
}

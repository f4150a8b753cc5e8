package vn.thuocso.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path directory;

  @Test
  void aSecretIsReadWithoutItsLineBreak() throws IOException {
    Path file = Files.writeString(directory.resolve("mật khẩu"), "abc def\n");
    assertThat(SecretFile.read(file, "X")).isEqualTo("abc def");
  }

  @Test
  void aMissingOrEmptyFileIsNamedWithItsSetting() throws IOException {
    assertThatThrownBy(() -> SecretFile.read(directory.resolve("none"), "THUOCSO_X"))
        .hasMessageContaining("THUOCSO_X")
        .hasMessageContaining("none");
    Path empty = Files.writeString(directory.resolve("empty"), " \n");
    assertThatThrownBy(() -> SecretFile.read(empty, "THUOCSO_X")).hasMessageContaining("empty");
  }
}

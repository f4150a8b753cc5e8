package vn.thuocso.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseSettingsTest {

  @Test
  void anEmptyEnvironmentIsTheEmbeddedWarehouse() {
    WarehouseSettings settings = WarehouseSettings.of(Map.of());
    assertThat(settings.url()).hasToString("http://127.0.0.1:8123");
    assertThat(settings.user()).isEqualTo("thuocso");
    assertThat(settings.database()).isEqualTo("thuocso");
    assertThat(settings.cluster()).isEmpty();
    assertThat(settings.password()).isEmpty();
  }

  @Test
  void thePasswordIsReadFromItsFile(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("Hồ.txt"), "secret\n");
    WarehouseSettings settings =
        WarehouseSettings.of(Map.of("THUOCSO_CLICKHOUSE_PASSWORD_FILE", file.toString()));
    assertThat(settings.password()).isEqualTo("secret");
    assertThat(settings.toString()).doesNotContain("secret");
  }

  @Test
  void aMissingPasswordFileIsNamed() {
    WarehouseSettings settings =
        WarehouseSettings.of(Map.of("THUOCSO_CLICKHOUSE_PASSWORD_FILE", "/nowhere/password"));
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(settings::password)
        .withMessageContaining("/nowhere/password");
  }

  @Test
  void namesThatNeedQuotesAndOtherAddressesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WarehouseSettings.of(Map.of("THUOCSO_CLICKHOUSE_DATABASE", "a; DROP")))
        .withMessageContaining("THUOCSO_CLICKHOUSE_DATABASE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WarehouseSettings.of(Map.of("THUOCSO_CLICKHOUSE_URL", "ftp://x")))
        .withMessageContaining("THUOCSO_CLICKHOUSE_URL");
  }
}

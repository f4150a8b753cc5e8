package vn.thuocso.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StreamSettingsTest {

  @Test
  void whatIsAbsentHasTheEmbeddedDefault() {
    StreamSettings settings = StreamSettings.of(Map.of());
    assertThat(settings.bootstrap()).isEqualTo("127.0.0.1:9092");
    assertThat(settings.restPort()).isEqualTo(8082);
    assertThat(settings.readyPort()).isEqualTo(8083);
    assertThat(settings.parallelism()).isEqualTo(2);
    assertThat(settings.interval()).isEqualTo(Duration.ofSeconds(2));
    assertThat(settings.checkpoints())
        .isEqualTo(Path.of("data/stream/checkpoints").toAbsolutePath());
  }

  @Test
  void aNumberOutOfRangeIsRefusedWithItsRule() {
    assertThatThrownBy(() -> StreamSettings.of(Map.of("THUOCSO_PARALLELISM", "0")))
        .hasMessage("THUOCSO_PARALLELISM is a whole number from 1 to 128, not \"0\"");
    assertThatThrownBy(() -> StreamSettings.of(Map.of("THUOCSO_PORT", "web")))
        .hasMessage("THUOCSO_PORT is a whole number from 0 to 65535, not \"web\"");
  }
}

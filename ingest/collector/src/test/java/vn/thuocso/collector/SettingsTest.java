package vn.thuocso.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;
import vn.thuocso.collector.edge.EdgeSettings;
import vn.thuocso.collector.event.IntakeLimits;
import vn.thuocso.collector.importing.ImportLimits;
import vn.thuocso.collector.journal.JournalSettings;
import vn.thuocso.collector.outlet.KafkaSettings;
import vn.thuocso.collector.poll.PollSettings;

class SettingsTest {

  private static final Map<String, Class<?>> CONCERNS =
      Map.of(
          "kafka", KafkaSettings.class,
          "intake", IntakeLimits.class,
          "edge", EdgeSettings.class,
          "journal", JournalSettings.class,
          "poll", PollSettings.class,
          "imports", ImportLimits.class);

  @Test
  void everyConcernHasDefaults() {
    assertThat(bind("kafka", Map.of()))
        .isEqualTo(
            new KafkaSettings(
                "127.0.0.1:9092",
                (short) 1,
                Duration.ofSeconds(8),
                Duration.ofSeconds(2),
                DataSize.ofMegabytes(32),
                Duration.ofHours(24)));
    assertThat(bind("intake", Map.of()))
        .isEqualTo(
            new IntakeLimits(
                DataSize.ofMegabytes(8),
                DataSize.ofKilobytes(16),
                20_000,
                16,
                Duration.ofMinutes(1)));
    assertThat(bind("edge", Map.of()))
        .isEqualTo(new EdgeSettings(java.util.List.of(), 300, Duration.ofMinutes(1)));
    assertThat(bind("journal", Map.of()))
        .isEqualTo(
            new JournalSettings(
                DataSize.ofMegabytes(16), Duration.ofHours(1), Duration.ofHours(47)));
    assertThat(bind("poll", Map.of())).isEqualTo(new PollSettings(Duration.ofHours(12)));
    assertThat(bind("imports", Map.of()))
        .isEqualTo(
            new ImportLimits(
                DataSize.ofMegabytes(100),
                DataSize.ofMegabytes(50),
                200,
                1000,
                8,
                Duration.ofMinutes(10)));
  }

  @ParameterizedTest
  @CsvSource({
    "kafka,bootstrap,' '",
    "kafka,replication,0",
    "kafka,delivery-timeout,1ms",
    "kafka,max-block,1h",
    "kafka,buffer,1KB",
    "kafka,max-lag,25h",
    "intake,body,1KB",
    "intake,line,1B",
    "intake,lines,0",
    "intake,concurrent,0",
    "intake,patience,1h",
    "edge,trusted-proxies,proxy.example.vn",
    "edge,burst-opens,0",
    "edge,burst-window,2h",
    "journal,segment,1B",
    "journal,segment-age,0s",
    "journal,keep,49h",
    "poll,form-life,1s",
    "imports,file,1B",
    "imports,unpacked,1GB",
    "imports,parts,1",
    "imports,problems,0",
    "imports,waiting,0",
    "imports,patience,2h"
  })
  void whatCouldOnlyFailLaterIsRefusedAtTheStart(String concern, String name, String value) {
    assertThatThrownBy(() -> bind(concern, Map.of("thuocso." + concern + "." + name, value)))
        .hasRootCauseInstanceOf(IllegalArgumentException.class);
  }

  private static Object bind(String concern, Map<String, String> values) {
    return new Binder(new MapConfigurationPropertySource(values))
        .bindOrCreate("thuocso." + concern, CONCERNS.get(concern));
  }
}

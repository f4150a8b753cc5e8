package vn.thuocso.embedded.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  private static final Clock LATE_EVENING_IN_UTC =
      Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);

  @TempDir Path parent;
  private Secrets secrets;

  @BeforeEach
  void generate() throws IOException {
    secrets = new Secrets(parent.resolve("secrets"));
    secrets.generate(LATE_EVENING_IN_UTC);
  }

  @Test
  void onlyTheOwnerReadsThem() throws IOException {
    assertThat(permissions(secrets.directory())).isEqualTo("rwx------");
    assertThat(all()).allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
  }

  @Test
  void eachIsAnotherAndLong() {
    assertThat(all())
        .extracting(Files::readString)
        .doesNotHaveDuplicates()
        .allSatisfy(secret -> assertThat(secret.length()).isGreaterThanOrEqualTo(32));
  }

  @Test
  void theSeedOfChannelKeysCarriesTheDayInHanoi() {
    assertThat(secrets.channelKeys()).content().matches("[0-9a-f]{64}\n2026-11-23\n");
  }

  @Test
  void theyStayWhatTheyAre() throws IOException {
    String before = Files.readString(secrets.postgres());
    secrets.generate(LATE_EVENING_IN_UTC);
    assertThat(secrets.postgres()).hasContent(before);
  }

  private List<Path> all() {
    return List.of(secrets.clickhouse(), secrets.postgres(), secrets.channelKeys());
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}

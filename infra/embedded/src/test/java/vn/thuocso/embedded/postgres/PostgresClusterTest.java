package vn.thuocso.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresClusterTest {

  @TempDir Path directory;

  @Test
  void anotherMajorsDataAreRefusedInOneSentence() throws IOException {
    Files.writeString(directory.resolve("PG_VERSION"), "17\n");
    assertThat(new PostgresCluster(directory).refusal())
        .hasValueSatisfying(
            sentence ->
                assertThat(sentence)
                    .contains("PostgreSQL 17", "brings 18", directory.toString())
                    .doesNotContain("\n"));
  }

  @Test
  void ourMajorsDataAreOpened() throws IOException {
    Files.writeString(directory.resolve("PG_VERSION"), "18\n");
    assertThat(new PostgresCluster(directory).refusal()).isEmpty();
  }

  @Test
  void anEmptyDirectoryIsOpened() throws IOException {
    assertThat(new PostgresCluster(directory).refusal()).isEmpty();
  }
}

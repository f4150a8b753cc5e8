package vn.thuocso.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WarehouseCommandTest {

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void anUnknownCommandIsAnsweredWithTheKnownOnes() {
    assertThat(run(List.of("drop"), Map.of())).isEqualTo(2);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("apply | dictionary | reconcile");
  }

  @Test
  void aWrongSettingIsOneSentence() {
    assertThat(run(List.of("apply"), Map.of("THUOCSO_CLICKHOUSE_DATABASE", "a b"))).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "THUOCSO_CLICKHOUSE_DATABASE is letters, digits and underscores, not \"a b\"");
  }

  private int run(List<String> args, Map<String, String> environment) {
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    return WarehouseCommand.run(args, environment, stream, stream);
  }
}

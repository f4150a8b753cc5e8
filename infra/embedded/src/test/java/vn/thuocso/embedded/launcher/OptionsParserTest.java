package vn.thuocso.embedded.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OptionsParserTest {

  private static final Path HERE = Path.of("/somewhere");

  private static Options parse(String line) {
    return OptionsParser.parse(line.split(" "), HERE);
  }

  @Test
  void withoutOptionsTheDataLieInTheClone() {
    Options options = parse("up --root /clone");
    assertThat(options.data()).isEqualTo(Path.of("/clone/.data"));
    assertThat(options.demo()).isFalse();
    assertThat(options.collectorUrl()).isEqualTo("http://127.0.0.1:8081");
  }

  @Test
  void aRelativeDirectoryIsTheCallers() {
    assertThat(parse("status --root /clone --data own").data())
        .isEqualTo(Path.of("/somewhere/own"));
  }

  @Test
  void aValueMayFollowAnEqualsSign() {
    assertThat(parse("down --data=/d").data()).isEqualTo(Path.of("/d"));
  }

  @Test
  void portsMoveInARowAndOneByOne() {
    Ports ports = parse("up --ports 18080 --port-broker 19092").ports();
    assertThat(Arrays.stream(ServerPort.values()).map(ports::of))
        .containsExactly(18080, 18081, 18082, 18083, 18084, 18085, 19092, 18087);
  }

  @ParameterizedTest
  @EnumSource
  void everyPortCanBeMoved(ServerPort port) {
    assertThat(parse("up " + port.option() + " 30000").ports().of(port)).isEqualTo(30000);
  }

  @Test
  void externalServersAreTakenAsTheyAre() {
    Options options =
        parse(
            "up --kafka a:1,b:2 --clickhouse https://ch:8443/ --postgres jdbc:postgresql://pg/x"
                + " --public-url https://do.vn/");
    assertThat(options.kafka()).contains("a:1,b:2");
    assertThat(options.clickhouse()).contains(URI.create("https://ch:8443"));
    assertThat(options.postgres()).contains("jdbc:postgresql://pg/x");
    assertThat(options.collectorUrl()).isEqualTo("https://do.vn");
    assertThat(Product.ports(options))
        .containsExactly(
            ServerPort.DASHBOARD, ServerPort.COLLECTOR, ServerPort.JOB, ServerPort.JOB_READY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "up --datta x | '--datta' is no option",
        "up --data | --data needs a value",
        "up --demo=yes | '--demo=yes' is no option",
        "up --port-broker x | must be a number from 1 to 65535 but is 'x'",
        "up --port-broker 0 | --port-broker must be from 1 to 65535 but is 0",
        "up --ports 65530 | must be from 1 to 65535 but is 65536",
        "up --port-broker 8080 | Port 8080 is given twice",
        "up --kafka nonsense | --kafka must be HOST:PORT but is 'nonsense'",
        "up --clickhouse ch:8123 | --clickhouse must begin with http:// or https://",
        "up --postgres jdbc:postgresql://h/x?password=y | carry no password",
        "up --public-url ftp://x | --public-url must begin with http:// or https://",
        "up --only broker,brokr | 'brokr' is none of them",
        "sideways | usage: infra/up",
      },
      quoteCharacter = '~')
  void whatMakesNoSenseIsSaid(String line, String words) {
    assertThatThrownBy(() -> parse(line))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining(words);
  }
}

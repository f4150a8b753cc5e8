package vn.thuocso.embedded.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductTest {

  @TempDir Path directory;

  @Test
  void putsNoSecretOnACommandLineOrIntoAnEnvironment() throws IOException {
    Secrets secrets = new Secrets(new DataDirectory(directory).secrets());
    secrets.generate(Clock.systemUTC());
    String password = Files.readString(secrets.postgres());
    assertThat(processes("up --demo"))
        .hasSize(8)
        .allSatisfy(
            process -> {
              assertThat(process.command()).noneMatch(word -> word.contains(password));
              assertThat(process.environment().values())
                  .noneMatch(value -> value.contains(password));
            });
  }

  @Test
  void givesEveryProcessALimitAndAUtf8Locale() {
    assertThat(processes("up --demo"))
        .allSatisfy(
            process -> {
              assertThat(process.command()).anyMatch(word -> word.matches("-Xmx[0-9]+m"));
              assertThat(process.environment()).contains(Map.entry("LC_ALL", "C.UTF-8"));
            });
  }

  @Test
  void startsNoneThatIsElsewhereAndWaitsForNone() {
    assertThat(processes("up --kafka k:1 --clickhouse http://c --postgres jdbc:postgresql://p/x"))
        .extracting(ProcessSpec::name, ProcessSpec::after)
        .containsExactly(
            tuple("warehouse", Set.of()),
            tuple("collector", Set.of()),
            tuple("job", Set.of("warehouse")),
            tuple("dashboard", Set.of()));
  }

  @Test
  void startsOnlyWhatIsNamed() {
    assertThat(processes("up --only broker,collector"))
        .extracting(ProcessSpec::name)
        .containsExactly("broker", "collector");
  }

  @Test
  void knowsWhenToEndEachOfItsProcesses() {
    assertThat(processes("up --demo")).extracting(ProcessSpec::name).isSubsetOf(Product.END_ORDER);
  }

  @Test
  void tellsPhonesThePublicAddressAndItsOwnTheLocalOne() {
    assertThat(processes("up --demo --public-url https://do.vn --ports 20000"))
        .allSatisfy(
            process ->
                assertThat(process.environment())
                    .containsEntry("THUOCSO_PUBLIC_URL", "https://do.vn")
                    .containsEntry("THUOCSO_COLLECTOR_URL", "http://127.0.0.1:20001"));
  }

  private List<ProcessSpec> processes(String line) {
    DataDirectory data = new DataDirectory(directory);
    Options options = OptionsParser.parse(line.split(" "), directory);
    return new Product(options, data, new JavaCommand(data.app(), data.logs(), true)).processes();
  }
}

package vn.thuocso.index.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Unit a rises by 0.1 a year, b wavers, c has a year without a value, d has one year. */
class TrendCommandTest {
  private static final String FRAMEWORK =
      """
      format: thuocso-framework/1
      code: P
      version: "1"
      name: Thử
      label: Thử
      valid: {from: 2022-01-01}
      scoring: points
      missing: {rule: leavesDenominator}
      data: {missing: [""]}
      tree:
        code: T
        name: Tổng
        children:
          - {code: "1", name: Một, max: 100, source: measured, method: {kind: SHARE}}
      """;
  private static final String DATA =
      """
      unit,period,1
      a,2022,0.4
      a,2023,0.5
      a,2024,0.6
      b,2022,0.4
      b,2023,0.6
      b,2024,0.5
      c,2022,0.4
      c,2023,
      c,2024,0.9
      d,2024,0.3
      """;

  @TempDir Path dir;
  private String framework = "";
  private String data = "";

  @BeforeEach
  void write() throws IOException {
    framework = file("p.yaml", FRAMEWORK);
    data = file("d.csv", DATA);
  }

  @Test
  void sumsUpChangeGrowthAndForecast() {
    JsonNode rows = rows("--to", "2026");
    JsonNode a = rows.get(0);
    assertThat(a.get("from").asString() + " " + a.get("to").asString()).isEqualTo("2022 2024");
    assertThat(a.get("change").asDouble()).isCloseTo(0.2, within(1e-12));
    assertThat(a.get("relative").asDouble()).isCloseTo(0.5, within(1e-12));
    assertThat(a.get("growth").asDouble()).isCloseTo(Math.sqrt(1.5) - 1, within(1e-12));
    assertThat(a.get("forecastPeriod").asString()).isEqualTo("2026");
    assertThat(a.get("forecast").asDouble()).isCloseTo(0.8, within(1e-12));
    assertThat(a.get("high").asDouble() - a.get("low").asDouble()).isCloseTo(0, within(1e-9));
    assertThat(a.get("class").isNull()).isTrue();
  }

  /** By hand: residual √0.015, t(1 degree, 50 %) = 1, √(1 + 1/3 + 2²/2). */
  @Test
  void theBandWidensWithWhatTheLineMisses() {
    JsonNode b = rows("--to", "2025", "--probability", "0.5").get(1);
    double half = Math.sqrt(0.015) * Math.sqrt(1 + 1 / 3.0 + 2);
    assertThat(b.get("forecast").asDouble()).isCloseTo(0.6, within(1e-12));
    assertThat(b.get("low").asDouble()).isCloseTo(0.6 - half, within(1e-9));
    assertThat(b.get("high").asDouble()).isCloseTo(0.6 + half, within(1e-9));
    JsonNode wide = rows("--to", "2025").get(1);
    assertThat(wide.get("low").asDouble()).isZero();
    assertThat(wide.get("high").asDouble()).isEqualTo(1);
  }

  @Test
  void twoValuesOrOneHaveNoForecast() {
    JsonNode rows = rows("--to", "2026");
    assertThat(rows.get(2).get("values").asInt()).isEqualTo(2);
    assertThat(rows.get(2).get("forecast").isNull()).isTrue();
    assertThat(rows.get(3).get("change").isNull()).isTrue();
  }

  @Test
  void classesGoByTheTargets() throws IOException {
    String targets =
        file("t.csv", "period,target,unit\n2024,0.55,\n2026,0.75,\n2024,0.2,d\n2025,0.3,d\n");
    JsonNode rows = rows("--targets", targets);
    assertThat(rows.get(0).get("class").asString()).isEqualTo("ON_TRACK");
    assertThat(rows.get(0).get("distance").asDouble()).isCloseTo(0.05, within(1e-12));
    assertThat(rows.get(0).get("goal").asDouble()).isEqualTo(0.75);
    assertThat(rows.get(0).get("forecastPeriod").asString()).isEqualTo("2026");
    assertThat(rows.get(1).get("class").asString()).isEqualTo("OFF_TRACK");
    assertThat(rows.get(2).get("class").asString()).isEqualTo("REACHED");
    assertThat(rows.get(3).get("class").asString()).isEqualTo("REACHED");
  }

  @Test
  void aPanelHasEveryPeriodWithItsState() throws IOException {
    String targets = file("t.csv", "period,target\n2023,0.5\n2025,0.7\n");
    Run run = run("--show", "panel", "--targets", targets);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.lines()).hasSize(1 + 10);
    assertThat(run.lines())
        .contains("c,T,2022,PRESENT,0.4,,,,,,", "c,T,2023,MISSING,,,,,,0.5,")
        .anyMatch(line -> line.startsWith("c,T,2024,PRESENT,0.9,2022,0.5,1.25,0.5,0.6,0.3"));
  }

  @Test
  void anEarlierPeriodIsSeenFromThere() {
    JsonNode rows = rows("-p", "2023");
    assertThat(rows.size()).isEqualTo(3);
    assertThat(rows.get(0).get("to").asString()).isEqualTo("2023");
  }

  @ParameterizedTest
  @CsvSource({
    "'period,target\nsoon,0.5\n',wrong-type",
    "'period,target\n2025,x\n',not-a-number",
    "'period,target\n2025,1\n2025-Q4,1\n',duplicate",
    "'period\n2025\n',absent-field"
  })
  void refusesTargetsThatItCannotRead(String text, String rule) throws IOException {
    Run run = run("--targets", file("t.csv", text));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(rule, "t.csv");
  }

  @Test
  void refusesWhatIsNoTime() throws IOException {
    assertThat(run("--to", "soon").err()).contains("2024-Q3");
    assertThat(run("--probability", "1").exit()).isEqualTo(2);
    data = file("d.csv", "unit,1\na,0.4\n");
    assertThat(run().exit()).isEqualTo(2);
    data = file("d.csv", "unit,period,1\na,2024,0.4\na,2024-Q4,0.4\n");
    assertThat(run().err()).contains("duplicate");
  }

  private JsonNode rows(String... options) {
    String[] all = java.util.Arrays.copyOf(options, options.length + 2);
    all[options.length] = "--format";
    all[options.length + 1] = "json";
    Run run = run(all);
    assertThat(run.exit()).as(run.err()).isZero();
    return run.json().get("rows");
  }

  private Run run(String... options) {
    String[] first = {"trend", "-f", framework, "-d", data};
    String[] all = java.util.Arrays.copyOf(first, first.length + options.length);
    System.arraycopy(options, 0, all, first.length, options.length);
    return Run.of(all);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text).toString();
  }
}

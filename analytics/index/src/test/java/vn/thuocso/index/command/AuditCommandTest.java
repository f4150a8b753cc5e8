package vn.thuocso.index.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The audit of the 34 provinces of 2024. */
class AuditCommandTest {
  private static final String DTI = "shipped:dti-tinh-405";

  @TempDir Path dir;
  private String data = "";

  @BeforeEach
  void write() throws IOException {
    data = Files.writeString(dir.resolve("p.csv"), Run.provinces2024()).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "statistics, 8, indicator",
    "availability, 34, unit",
    "correlations, 36, node",
    "denominators, 0, indicator",
    "reliability, 8, group",
    "components, 64, group",
    "weights, 9, node",
    "importance, 8, group"
  })
  void givesOneTableForEachPart(String part, int rows, String first) {
    Run run = Run.of("audit", "-f", DTI, "-d", data, "--part", part);
    assertThat(run.err()).startsWith("Bộ chỉ số").hasLineCount(1);
    assertThat(run.exit()).isZero();
    assertThat(run.lines()).hasSize(rows + 1);
    assertThat(run.lines().get(0)).startsWith(first + ",");
    assertThat(run.out()).doesNotContain("NaN").doesNotContain("Infinity");
  }

  @Test
  void tellsThatTwoMainIndicesHardlySeparateProvinces() {
    JsonNode rows =
        Run.of("audit", "-f", DTI, "-d", data, "--part", "statistics", "--format", "json")
            .json()
            .get("rows");
    assertThat(rows.get(0).get("flags").asString()).contains("FEW_DIFFERENT");
    assertThat(rows.get(0).get("max").asDouble()).isEqualTo(1);
  }

  @Test
  void showsAUnitsStrengths() {
    Run run =
        Run.of("audit", "-f", DTI, "-d", data, "--part", "strengths", "-u", "p01", "--top", "2");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("STRENGTH,RANK,1").contains("DISTANCE,1");
  }

  @Test
  void showsThatNothingShiftsAgainstItself() {
    Run run = Run.of("audit", "-f", DTI, "-d", data, "--part", "shifts", "--format", "json");
    assertThat(run.json().get("rankCorrelation").asDouble()).isEqualTo(1);
    assertThat(run.json().get("rows")).hasSize(34);
    run.json().get("rows").forEach(row -> assertThat(row.get("rankChange").asInt()).isZero());
  }

  @Test
  void refusesWhatItCannotAudit() {
    assertThat(Run.of("audit", "-f", DTI, "-d", data).exit()).isEqualTo(2);
    assertThat(Run.of("audit", "-f", DTI, "-d", data, "--part", "strengths").err())
        .contains("--unit");
    Run peers =
        Run.of("audit", "-f", DTI, "-d", data, "--part", "strengths", "-u", "p01", "--peers", "x");
    assertThat(peers.exit()).isEqualTo(2);
    assertThat(peers.out()).isEmpty();
  }
}

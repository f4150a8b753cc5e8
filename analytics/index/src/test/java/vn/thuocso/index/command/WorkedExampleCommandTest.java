package vn.thuocso.index.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thuocso.index.data.csv.ShippedData;

/** A newcomer's first command, on data that comes along. */
class WorkedExampleCommandTest {
  private static final String OWN = "shipped:dti-tuyen-giao";

  @Test
  void givesTheTotalOfTheWorkedExample() {
    Run run =
        Run.of("score", "-f", OWN, "-d", "shipped:phuong-mau", "--totals", "--format", "json");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.json().get("rows").get(0).get("value").asString()).isEqualTo("0.6957");
    assertThat(run.json().get("rows").get(0).get("earned").asString()).isEqualTo("643.52");
  }

  @Test
  void passesTheCheck() {
    Run run = Run.of("check", "-f", OWN, "-d", "shipped:phuong-mau");
    assertThat(run.exit()).as(run.err()).isZero();
  }

  @Test
  void namesWhatComesAlongWhereTheNameIsWrong() {
    Run run = Run.of("score", "-f", OWN, "-d", "shipped:phuong-mao");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("phuong-mau", "dti-tuyen-giao");
    assertThat(ShippedData.bytes("../frameworks/dti-tuyen-giao")).isEmpty();
  }
}

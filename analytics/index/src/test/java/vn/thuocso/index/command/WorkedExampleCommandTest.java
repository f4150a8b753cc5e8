package vn.thuocso.index.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void givesItsAreaByTheRuleOfEveryIndicator(@TempDir Path dir) throws IOException {
    String areas =
        Files.writeString(dir.resolve("a.csv"), "unit,area\nphuong-mau,tay-ho\n").toString();
    Run run = Run.of("score", "-f", OWN, "-d", "shipped:phuong-mau", "--areas", areas);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.lines()).hasSize(1 + 7 + 50);
    assertThat(run.lines())
        .contains(
            "2026,tay-ho,TONG,NOMINAL_POINTS,SUPPRESSED,,,,,,1,0,0,0,1,phuong-mau",
            "2026,tay-ho,5,PLAIN_MEAN,PRESENT,0.725,,,,,1,1,0,0,0,",
            "2026,tay-ho,6.2,SUM,PRESENT,86.95652173913044,40,46,,,1,1,0,0,0,",
            "2026,tay-ho,1.1,COUNT_UNITS,ZERO,0,0,1,,,1,1,0,0,0,",
            "2026,tay-ho,1.5,RANGE_ONLY,PRESENT,,,,11,11,1,1,0,0,0,",
            "2026,tay-ho,6.8,SUM,SUPPRESSED,,,,,,1,0,0,0,1,phuong-mau");
  }

  @Test
  void refusesAnAreaOfUnknownUnitsOrOfOnesThatStandInTwo(@TempDir Path dir) throws IOException {
    String areas =
        Files.writeString(dir.resolve("a.csv"), "unit,area\nphuong-mau,a\nphuong-mau,b\n")
            .toString();
    Run twice = Run.of("score", "-f", OWN, "-d", "shipped:phuong-mau", "--areas", areas);
    assertThat(twice.exit()).isEqualTo(2);
    assertThat(twice.err()).contains("duplicate").contains("a.csv:3");
    Files.writeString(dir.resolve("a.csv"), "unit,area\nphuong-khac,a\n");
    Run unknown = Run.of("score", "-f", OWN, "-d", "shipped:phuong-mau", "--areas", areas);
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.err()).contains("phuong-khac");
  }
}

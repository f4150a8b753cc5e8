package vn.thuocso.index.international;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.composite.Screened;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.score.Figure;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.Standing;

/** Indices of the world, worked out from a definition file and a data file and nothing else. */
class InternationalIndicesTest {
  private static final Path INDICES = Path.of("src/test/resources/international");

  @ParameterizedTest
  @CsvSource({
    "hdi, 0, 103",
    "egdi, 0.00005, 150",
    "sdg-goals, 0.000001, 166",
    "epi-like, 1e-9, 840",
    "cpi-like, 1e-9, 600",
    "gii-like, 1e-9, 600",
    "sdg-like, 1e-9, 280",
    "panel, 1e-9, 1120"
  })
  void givesTheFiguresThatAreKnown(String index, double tolerance, int atLeast) throws Exception {
    TreeMap<String, Scores> scores = scores(index);
    List<String> known = Files.readAllLines(INDICES.resolve(index).resolve("expected.csv"));
    for (String line : known.subList(1, known.size())) {
      String[] row = line.split(",", -1);
      Figure figure = figure(scores.get(row[0]), row[1], row[2]);
      if (row[3].isEmpty()) {
        assertThat(figure.value()).as(line).isEmpty();
      } else {
        assertThat(figure.value().orElseThrow())
            .as(line)
            .isCloseTo(Double.parseDouble(row[3]), within(tolerance));
      }
    }
    assertThat(known.size() - 1).isGreaterThanOrEqualTo(atLeast);
  }

  @Test
  void whoHasTooLittleDataIsLeftOutWithItsReason() throws Exception {
    Scores scores = scores("gii-like").get("");
    assertThat(scores.steps().screened())
        .extracting(out -> out.unit().code().value() + " " + out.reason() + " " + out.node())
        .contains("U08 TOO_LITTLE_DATA IN", "U12 TOO_LITTLE_DATA OUT")
        .hasSize(6);
    assertThat(scores.steps().screened().get(0).share().orElseThrow()).isLessThan(0.66);
    for (Screened out : scores.steps().screened()) {
      assertThat(scores.ranking().of(out.unit().code()))
          .isEqualTo(new Standing.Unranked(Standing.Reason.SCREENED));
    }
  }

  @Test
  void aNeighboursOtherEditionMovesAScoreOnlyWhereAllEditionsAreCompared() throws Exception {
    Period last = new Period("2020");
    String wild = "U01,2016,9999,9999,9999,9999\n";
    assertThat(cpi("over: {period: 2012}", wild, last))
        .isEqualTo(cpi("over: {period: 2012}", "", last));
    assertThat(cpi("over: period", wild, last)).isEqualTo(cpi("over: period", "", last));
    assertThat(cpi("over: all", wild, last)).isNotEqualTo(cpi("over: all", "", last));
  }

  @Test
  void zeroUnderAGeometricMeanIsToldWhereItStands() throws Exception {
    Path at = INDICES.resolve("hdi");
    String data = Files.readString(at.resolve("data.csv"));
    String edited = data.replaceFirst("(?m)^AFG,2022,[0-9.]+", "AFG,2022,20");
    Edition edition =
        edition(Files.readAllBytes(at.resolve("definition.yaml")), edited.getBytes(UTF_8));
    assertThatThrownBy(edition::scores)
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("data.csv:3:10")
        .hasMessageContaining("LE của AFG bằng 0.0");
  }

  @Test
  void aColumnThatOnlyEarlierEditionsHaveIsFilledByThem() throws Exception {
    Path at = INDICES.resolve("panel");
    String data = Files.readString(at.resolve("data.csv"));
    String edited = data.replaceAll("(?m)^(U..,2024),[^,]*,", "$1,,");
    byte[] definition = Files.readAllBytes(at.resolve("definition.yaml"));
    assertThat(edition(definition, edited.getBytes(UTF_8)).misfits()).isEmpty();
    assertThat(edition(definition, edited.getBytes(UTF_8)).scores().steps().imputed())
        .hasSizeGreaterThanOrEqualTo(40);
  }

  /** The total of U02, with U01's row of 2016 perhaps replaced. */
  private static double cpi(String over, String replacement, Period period) throws Exception {
    Path at = INDICES.resolve("cpi-like");
    String definition =
        Files.readString(at.resolve("definition.yaml")).replace("over: {period: 2012}", over);
    String data = Files.readString(at.resolve("data.csv"));
    String edited =
        replacement.isEmpty() ? data : data.replaceFirst("(?m)^U01,2016,.*\\n", replacement);
    Edition edition = edition(definition.getBytes(UTF_8), edited.getBytes(UTF_8));
    Scores scores = edition.of(period).scores();
    return scores.total(new UnitCode("U02")).value().orElseThrow();
  }

  private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

  private static Figure figure(Scores scores, String unit, String node) {
    return scores.figure(new UnitCode(unit), new Code(node));
  }

  private static TreeMap<String, Scores> scores(String index)
      throws IOException, InvalidInputException {
    Path at = INDICES.resolve(index);
    Edition edition =
        edition(
            Files.readAllBytes(at.resolve("definition.yaml")),
            Files.readAllBytes(at.resolve("data.csv")));
    assertThat(edition.misfits()).isEmpty();
    TreeMap<String, Scores> all = new TreeMap<>();
    for (Period period : edition.dataset().periods()) {
      all.put(period.label(), edition.of(period).scores());
    }
    return all;
  }

  private static Edition edition(byte[] definition, byte[] data) throws InvalidInputException {
    return Edition.read(
        new Source("definition.yaml", definition),
        List.of(new Source("data.csv", data)),
        Optional.empty());
  }
}

package vn.thuocso.dashboard.scoring.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.wire.NodeFigure;
import vn.thuocso.contract.wire.ScoreEntry;
import vn.thuocso.dashboard.scoring.input.Assessed;
import vn.thuocso.dashboard.scoring.input.Body;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.data.csv.CsvDataReader;
import vn.thuocso.index.data.csv.ShippedData;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.Scoring;

class EngineTest {

  private static final Instant NOW = Instant.parse("2027-03-01T00:00:00Z");

  private final Definition definition = Definition.shipped();
  private final Engine engine = new Engine(definition);

  @Test
  void theWorkedExampleComesToItsPublishedTotal() throws IOException, InvalidInputException {
    byte[] example = ShippedData.bytes("phuong-mau").orElseThrow();
    Result result = engine.compute(inputs(example, "2027-02-16"), NOW);

    ScoreEntry entry = result.entries().get(0);
    NodeFigure total = entry.getNodes(0);
    assertThat(total.getValueMicro()).isEqualTo(695_700);
    assertThat(total.getPointsMicro()).isEqualTo(643_520_000);
    assertThat(total.getAssessedMicro()).isEqualTo(925_000_000);
    assertThat(total.getShareMeasuredMicro()).isEqualTo(394_595);
    assertThat(total.getShareDeclaredMicro()).isEqualTo(572_973);
    assertThat(total.getShareSurveyMicro()).isEqualTo(32_432);
    assertThat(values(entry))
        .containsEntry("TRU-COT/KN", 749_400L)
        .containsEntry("TRU-COT/PT", 691_000L)
        .containsEntry("TRU-COT/VH", 688_200L)
        .containsEntry("CAP-DO/1", 909_100L)
        .containsEntry("CAP-DO/2", 600_000L);
    assertThat(states(entry))
        .containsEntry("4.2", "suppressed_denominator")
        .containsEntry("6.8", "suppressed_numerator")
        .containsEntry("3.2", "not_applicable")
        .containsEntry("2.5", "missing")
        .containsEntry("1.3", "zero");
  }

  @Test
  void beforeTheDeadlineWhatIsMissingOpensAnInterval() throws IOException, InvalidInputException {
    byte[] example = ShippedData.bytes("phuong-mau").orElseThrow();

    NodeFigure open =
        engine.compute(inputs(example, "2027-02-15"), NOW).entries().get(0).getNodesList().stream()
            .filter(node -> node.getNode().equals("6"))
            .findFirst()
            .orElseThrow();

    assertThat(open.getLowMicro()).isEqualTo(710_100);
    assertThat(open.getHighMicro()).isEqualTo(750_100);
  }

  @Test
  void aLevelHasNoIntervalOfPoints() throws IOException, InvalidInputException {
    byte[] example = ShippedData.bytes("phuong-mau").orElseThrow();

    assertThat(engine.compute(inputs(example, "2027-02-15"), NOW).entries().get(0).getNodesList())
        .filteredOn(node -> node.getRole().equals("level"))
        .hasSize(3)
        .noneMatch(NodeFigure::hasLowMicro);
  }

  @Test
  void theSameInputsGiveTheSameSnapshotOfTheWholeCity() throws IOException, InvalidInputException {
    Inputs city = inputs(declared(), "2026-10-31");

    Result once = engine.compute(city, NOW);

    assertThat(once.entries()).hasSize(126);
    assertThat(once.head().getDraws()).isEqualTo(500);
    assertThat(engine.compute(city, NOW)).isEqualTo(once);
  }

  @Test
  void anAreaIsRankedWithAnIntervalABandAndTheGroupsOfItsViews()
      throws IOException, InvalidInputException {
    Inputs city = inputs(declared(), "2026-10-31");
    List<UnitCode> wards = city.wards().stream().map(ward -> code(ward)).toList();
    Map<Body, List<UnitCode>> areas = new LinkedHashMap<>();
    areas.put(area("001"), wards.subList(0, 40));
    areas.put(area("002"), wards.subList(40, 80));
    areas.put(area("003"), wards.subList(80, 126));

    List<ScoreEntry> entries = engine.compute(with(city, areas), NOW).entries().subList(126, 129);

    for (ScoreEntry entry : entries) {
      NodeFigure total = entry.getNodes(0);
      assertThat(entry.getApproximate()).isTrue();
      assertThat(entry.getBand()).isBetween(1, 3);
      assertThat(total.getRank()).isBetween(total.getRankLow(), total.getRankHigh());
      assertThat(total.getValueMicro()).isBetween(total.getLowMicro(), total.getHighMicro());
      assertThat(values(entry)).containsKeys("TRU-COT/KN", "CAP-DO/3", "6");
    }
    assertThat(entries).anyMatch(entry -> entry.getNodes(0).getLowMicro() > 0);
  }

  @Test
  void anAreaHidesItsFigureRatherThanAWardsWhereOneWouldTellTheOther()
      throws IOException, InvalidInputException {
    Inputs city = inputs(declared(), "2026-10-31");
    Code code = new Code("4.1");
    UnitCode secret = first(city, code, State.SUPPRESSED);
    UnitCode open = first(city, code, State.PRESENT);
    Map<Body, List<UnitCode>> areas = Map.of(area("001"), List.of(secret, open));

    Result result = engine.compute(with(city, areas), NOW);

    ScoreEntry area = result.entries().get(126);
    assertThat(states(area)).containsEntry("4.1", "suppressed_numerator");
    assertThat(values(area).get("TOTAL")).isPositive();
    assertThat(result.entries())
        .filteredOn(entry -> entry.getUnit().equals(open.value()))
        .allSatisfy(entry -> assertThat(states(entry)).containsEntry("4.1", "present"));
  }

  private UnitCode first(Inputs city, Code code, State state) throws InvalidInputException {
    Scores scores = Scoring.of(definition.framework()).score(city.dataset(), city.period());
    return city.wards().stream()
        .map(EngineTest::code)
        .filter(unit -> scores.figure(unit, code).state() == state)
        .findFirst()
        .orElseThrow();
  }

  private static UnitCode code(Body ward) {
    return new UnitCode(ward.code().value());
  }

  private static Body area(String code) {
    return new Body(new vn.thuocso.contract.UnitCode(code), "Quận " + code, "quan", "");
  }

  private static Inputs with(Inputs city, Map<Body, List<UnitCode>> areas) {
    return new Inputs(
        city.assessed(),
        city.dataset(),
        city.wards(),
        areas,
        city.reasons(),
        city.generated(),
        city.sha256(),
        city.measuredThrough());
  }

  private Inputs inputs(byte[] csv, String asOf) throws InvalidInputException {
    Framework framework = definition.framework();
    Assessed assessed = Assessed.of(framework, 2026, LocalDate.parse(asOf), true).orElseThrow();
    Dataset read = CsvDataReader.read(framework, csv, "data.csv").data();
    Sheet sheet = read.sheet(new Period("2026")).orElseThrow();
    Dataset.Builder dataset = Dataset.builder(read.indicators());
    List<Body> wards = new ArrayList<>();
    Map<UnitCode, Map<Code, String>> reasons = new HashMap<>();
    for (Unit unit : sheet.units()) {
      String code = unit.code().value().equals("phuong-mau") ? "00004" : unit.code().value();
      UnitCode ward = new UnitCode(code);
      dataset.unit(sheet.period(), new Unit(ward, unit.name(), unit.kind(), Map.of()));
      sheet
          .indicators()
          .forEach(each -> dataset.cell(sheet.period(), ward, each, sheet.at(unit.code(), each)));
      wards.add(new Body(new vn.thuocso.contract.UnitCode(code), unit.name(), unit.kind(), ""));
      reasons.put(ward, Map.of());
    }
    return new Inputs(
        assessed, dataset.build(), wards, Map.of(), reasons, Set.of(), "0".repeat(64), "");
  }

  private static byte[] declared() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(EngineTest.class.getResourceAsStream("/demo/declared-2026.csv"))) {
      return in.readAllBytes();
    }
  }

  private static Map<String, Long> values(ScoreEntry entry) {
    Map<String, Long> values = new TreeMap<>();
    entry.getNodesList().forEach(node -> values.put(node.getNode(), node.getValueMicro()));
    return values;
  }

  private static Map<String, String> states(ScoreEntry entry) {
    Map<String, String> states = new TreeMap<>();
    entry.getNodesList().forEach(node -> states.put(node.getNode(), node.getState()));
    return states;
  }
}

package vn.thuocso.dashboard.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.engagement.TestingDashboard;
import vn.thuocso.dashboard.scoring.input.Assessed;
import vn.thuocso.dashboard.scoring.input.Body;
import vn.thuocso.dashboard.scoring.input.Digest;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.dashboard.scoring.run.Definition;
import vn.thuocso.dashboard.scoring.run.Engine;
import vn.thuocso.dashboard.scoring.snapshot.KeptSnapshots;
import vn.thuocso.dashboard.unit.Units;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.csv.CsvDataReader;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.InvalidInputException;

/** The city as it declared for 2026, by the day of the newest scores; nothing is measured. */
public final class TestingInputs {

  static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  static final Framework FRAMEWORK = Definition.shipped().framework();

  private TestingInputs() {}

  /** Keeps them as those of a snapshot. */
  public static void keep(TestingDashboard dashboard) {
    List<vn.thuocso.dashboard.unit.Unit> units = dashboard.part(Units.class).all();
    Map<String, String> areas =
        units.stream()
            .filter(unit -> unit.primary() != null)
            .collect(
                Collectors.toMap(
                    unit -> unit.code().value(), unit -> unit.primary().district().value()));
    List<Body> districts =
        units.stream()
            .filter(unit -> unit.code().isDistrict())
            .map(unit -> new Body(unit.code(), unit.name(), unit.kind().code(), ""))
            .toList();
    Inputs inputs = city(ward -> areas.getOrDefault(ward, ""), districts);
    Engine engine = new Engine(Definition.shipped());
    Instant now = Instant.parse("2026-11-22T00:00:00Z");
    dashboard
        .part(KeptSnapshots.class)
        .commit(engine.key(inputs.assessed()), inputs, engine.compute(inputs, now), now);
  }

  /**
   * The inputs.
   *
   * @param areaOf the former district of a ward, by their codes
   */
  public static Inputs city(UnaryOperator<String> areaOf, List<Body> districts) {
    Assessed assessed = Assessed.of(FRAMEWORK, 2026, DAY, true).orElseThrow();
    Dataset data = declared();
    List<Body> wards = new ArrayList<>();
    Map<vn.thuocso.index.data.UnitCode, Map<Code, String>> reasons = new TreeMap<>();
    for (Unit unit : data.sheets().get(0).units()) {
      String code = unit.code().value();
      wards.add(new Body(new UnitCode(code), unit.name(), unit.kind(), areaOf.apply(code)));
      reasons.put(unit.code(), Map.of());
    }
    return new Inputs(
        assessed,
        data,
        wards,
        Inputs.areas(districts, wards),
        reasons,
        Set.of(),
        Digest.of(FRAMEWORK, assessed, data, wards),
        "");
  }

  private static Dataset declared() {
    try (InputStream in =
        Objects.requireNonNull(
            TestingInputs.class.getResourceAsStream("/demo/declared-2026.csv"))) {
      return CsvDataReader.read(FRAMEWORK, in.readAllBytes(), "declared-2026.csv").data();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidInputException e) {
      throw new IllegalStateException(e);
    }
  }
}

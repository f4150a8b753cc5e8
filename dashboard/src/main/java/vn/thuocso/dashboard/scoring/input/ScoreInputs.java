package vn.thuocso.dashboard.scoring.input;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import vn.thuocso.dashboard.lookup.Warehouse;
import vn.thuocso.dashboard.scoring.declared.Declared;
import vn.thuocso.dashboard.scoring.declared.DeclaredInputs;
import vn.thuocso.dashboard.scoring.measured.Finding;
import vn.thuocso.dashboard.scoring.measured.Found;
import vn.thuocso.dashboard.scoring.measured.MeasuredInputs;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.SourceKind;

/** Gathers what a snapshot is computed of. */
@Service
public class ScoreInputs {

  private static final String NOT_DECLARED = "not_declared";

  private static final String THROUGH =
      """
      SELECT if(count() = 0, '', formatDateTime(max(last_received_at), '%Y-%m-%dT%H:%i:%SZ', 'UTC'))
        AS through
      FROM progress FINAL
      WHERE topic IN ('observations', 'interactions', 'ballots')
      """;

  private final Bodies bodies;
  private final MeasuredInputs measured;
  private final Declared declared;
  private final Warehouse warehouse;

  ScoreInputs(Bodies bodies, MeasuredInputs measured, Declared declared, Warehouse warehouse) {
    this.bodies = bodies;
    this.measured = measured;
    this.declared = declared;
    this.warehouse = warehouse;
  }

  /** Empty while the register has no ward of that day. */
  public Optional<Inputs> of(Framework framework, Assessed assessed) {
    List<Body> all = bodies.on(assessed.last());
    List<Body> wards = all.stream().filter(body -> body.code().isCommune()).toList();
    if (wards.isEmpty()) {
      return Optional.empty();
    }
    String through =
        warehouse.askAfresh(THROUGH, Map.of(), (row, n) -> row.getString("through")).get(0);
    SortedMap<String, SortedMap<vn.thuocso.contract.UnitCode, Found>> found =
        measured.of(wards.stream().map(Body::code).toList(), assessed.scope());
    Gathering gathering =
        new Gathering(framework, assessed, declared.of(framework, assessed.year()));
    wards.forEach(ward -> gathering.add(ward, found));
    return Optional.of(gathering.inputs(wards, Inputs.areas(all, wards), through));
  }

  /** Cells of one snapshot on their way into a dataset. */
  private static final class Gathering {
    private final Framework framework;
    private final Assessed assessed;
    private final DeclaredInputs declared;
    private final Period period;
    private final Dataset.Builder dataset;
    private final Map<UnitCode, Map<Code, String>> reasons = new TreeMap<>();
    private final Set<UnitCode> generated = new HashSet<>();

    Gathering(Framework framework, Assessed assessed, DeclaredInputs declared) {
      this.framework = framework;
      this.assessed = assessed;
      this.declared = declared;
      this.period = new Period(Integer.toString(assessed.year()));
      this.dataset = Dataset.builder(framework.indicators().stream().map(Indicator::code).toList());
    }

    void add(Body ward, Map<String, SortedMap<vn.thuocso.contract.UnitCode, Found>> found) {
      UnitCode unit = new UnitCode(ward.code().value());
      dataset.unit(period, new Unit(unit, ward.name(), ward.kind(), Map.of()));
      Map<Code, String> why = new TreeMap<>();
      for (Indicator indicator : framework.indicators()) {
        Code code = indicator.code();
        Cell told = declared.at(unit.value(), code.value());
        String reason = NOT_DECLARED;
        Cell cell = told;
        if (indicator.source() == SourceKind.MEASURED) {
          Found of =
              Objects.requireNonNull(
                  Objects.requireNonNull(found.get(code.value())).get(ward.code()));
          Cell settled =
              PaperRules.settle(unit.value(), code.value(), Cells.of(of.finding()), declared);
          cell = declared.instead(unit.value(), code.value()).orElse(settled);
          reason = of.finding() instanceof Finding.Unknown none ? none.reason().code() : "";
          if (of.generated()) {
            generated.add(unit);
          }
        } else if (declared.generated() && cell.state() != State.MISSING) {
          generated.add(unit);
        }
        dataset.cell(period, unit, code, cell);
        if (cell.state() == State.MISSING) {
          why.put(code, reason);
        }
      }
      reasons.put(unit, why);
    }

    Inputs inputs(List<Body> wards, Map<Body, List<UnitCode>> areas, String through) {
      Dataset whole = dataset.build();
      return new Inputs(
          assessed,
          whole,
          wards,
          areas,
          reasons,
          generated,
          Digest.of(framework, assessed, whole, wards),
          through);
    }
  }
}

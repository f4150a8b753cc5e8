package vn.thuocso.dashboard.origin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.scoring.input.Assessed;
import vn.thuocso.dashboard.scoring.input.Body;
import vn.thuocso.dashboard.scoring.input.Digest;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.dashboard.scoring.run.Definition;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;

/** What {@link TestingSheet} was computed of: an input of every kind, one of which is hidden. */
final class TestingCells {

  private static final Framework FRAMEWORK = Definition.shipped().framework();

  private static final Map<String, Cell> CELLS =
      Map.of(
          "1.1", of(new Reading.Choice("PHO_BI_THU")),
          "2.1", of(new Reading.Parts(Set.of("a"))),
          "6.1", of(1, 3),
          "6.4", of(115, 221),
          "6.7", of(0, 800),
          "6.8", of(7, 800),
          "6.9", Cell.NOT_APPLICABLE);

  private TestingCells() {}

  static Inputs inputs() {
    Assessed assessed = Assessed.of(FRAMEWORK, 2026, LocalDate.of(2026, 6, 30), true).orElseThrow();
    var period = new vn.thuocso.index.data.Period("2026");
    Dataset.Builder data =
        Dataset.builder(FRAMEWORK.indicators().stream().map(each -> each.code()).toList());
    List<Body> wards = List.of(ward("00103"), ward("00091"), ward("00097"));
    Map<vn.thuocso.index.data.UnitCode, Map<Code, String>> reasons = new TreeMap<>();
    for (Body ward : wards) {
      var unit = new vn.thuocso.index.data.UnitCode(ward.code().value());
      data.unit(period, new Unit(unit, ward.name(), ward.kind(), Map.of()));
      CELLS.forEach((code, cell) -> data.cell(period, unit, new Code(code), cell));
      reasons.put(unit, Map.of());
    }
    Dataset whole = data.build();
    return new Inputs(
        assessed,
        whole,
        wards,
        Map.of(),
        reasons,
        Set.of(),
        Digest.of(FRAMEWORK, assessed, whole, wards),
        "");
  }

  private static Body ward(String code) {
    return new Body(new UnitCode(code), "Phường " + code, "phuong", "003");
  }

  private static Cell of(long numerator, long denominator) {
    return of(new Reading.Ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)));
  }

  private static Cell of(Reading reading) {
    return new Cell.Present(reading);
  }
}

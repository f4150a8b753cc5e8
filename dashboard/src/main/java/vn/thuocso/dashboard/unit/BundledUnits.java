package vn.thuocso.dashboard.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.Csv;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.contract.UnitKind;

/** The units that come with the product: Hanoi before and after the reform of 1/7/2025. */
final class BundledUnits {

  private static final String UNITS = "/units/hanoi-units.csv";
  private static final String PREDECESSORS = "/units/hanoi-predecessors.csv";

  private BundledUnits() {}

  /** Reads the files: the city first, then its districts, then its wards and communes. */
  static List<Unit> read() {
    Map<String, List<Unit.Predecessor>> formed =
        Csv.rows(BundledUnits.class, PREDECESSORS, ",").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get(0),
                    Collectors.mapping(BundledUnits::predecessor, Collectors.toList())));
    return Csv.rows(BundledUnits.class, UNITS, ",").stream()
        .map(row -> unit(row, formed.getOrDefault(row.get(0), List.of())))
        .toList();
  }

  private static Unit.Predecessor predecessor(List<String> row) {
    return new Unit.Predecessor(row.get(1), row.get(2), row.get(3), new UnitCode(row.get(4)));
  }

  private static Unit unit(List<String> row, List<Unit.Predecessor> predecessors) {
    return new Unit(
        new UnitCode(row.get(0)),
        row.get(1),
        UnitKind.ofCode(row.get(2)).orElseThrow(),
        row.get(3).isEmpty() ? null : new UnitCode(row.get(3)),
        day(row.get(4)),
        day(row.get(5)),
        row.get(6).isEmpty() ? null : Long.valueOf(row.get(6)),
        row.get(7).isEmpty() ? null : Double.valueOf(row.get(7)),
        row.get(8).isEmpty()
            ? null
            : new Unit.Primary(new UnitCode(row.get(8)), Double.parseDouble(row.get(9))),
        predecessors);
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}

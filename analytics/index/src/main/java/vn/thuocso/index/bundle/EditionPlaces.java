package vn.thuocso.index.bundle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.index.composite.Places;
import vn.thuocso.index.data.DataPlaces;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.data.csv.LoadedData;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.problem.Place;

/** Places of one period in the files that it was read from. */
record EditionPlaces(
    List<LoadedData> files, Period period, String definition, Map<Code, Place> nodes)
    implements Places, DataPlaces {
  EditionPlaces {
    files = List.copyOf(files);
    nodes = Map.copyOf(nodes);
  }

  EditionPlaces of(Period other) {
    return new EditionPlaces(files, other, definition, nodes);
  }

  @Override
  public Place cell(UnitCode unit, Code indicator) {
    return cell(period, unit, indicator);
  }

  @Override
  public Place cell(Period of, UnitCode unit, Code indicator) {
    return fileOf(of, unit)
        .map(file -> file.places().cell(of, unit, indicator))
        .orElseGet(() -> column(indicator));
  }

  @Override
  public Place row(Period of, UnitCode unit) {
    return fileOf(of, unit)
        .map(file -> file.places().row(of, unit))
        .orElseGet(() -> Place.of(definition));
  }

  private Optional<LoadedData> fileOf(Period of, UnitCode unit) {
    return files.stream()
        .filter(file -> file.data().sheet(of).flatMap(sheet -> sheet.unit(unit)).isPresent())
        .findFirst();
  }

  @Override
  public Place column(Code indicator) {
    return files.stream()
        .filter(file -> file.data().indicators().contains(indicator))
        .map(file -> file.places().column(indicator))
        .findFirst()
        .orElseGet(() -> Place.of(definition));
  }

  @Override
  public Place node(Code node) {
    return nodes.getOrDefault(node, Place.of(definition));
  }
}

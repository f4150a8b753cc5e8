package vn.thuocso.index.bundle;

import java.util.List;
import vn.thuocso.index.composite.Places;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.data.csv.LoadedData;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.problem.Place;

/** Places of one period in the files that it was read from. */
record EditionPlaces(List<LoadedData> files, Period period, String definition) implements Places {
  EditionPlaces {
    files = List.copyOf(files);
  }

  EditionPlaces of(Period other) {
    return new EditionPlaces(files, other, definition);
  }

  @Override
  public Place cell(UnitCode unit, Code indicator) {
    return files.stream()
        .filter(file -> file.data().sheet(period).flatMap(sheet -> sheet.unit(unit)).isPresent())
        .map(file -> file.places().cell(period, unit, indicator))
        .findFirst()
        .orElseGet(() -> column(indicator));
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
    return Place.of(definition);
  }
}

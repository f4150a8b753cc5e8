package vn.thuocso.index.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.csv.CsvDataReader;
import vn.thuocso.index.data.csv.LoadedData;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.yaml.SourcedFramework;
import vn.thuocso.index.framework.yaml.YamlFrameworkReader;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;

/** Reads a definition and its data files into one edition. */
final class Reader {
  private Reader() {}

  static Edition read(Source definition, List<Source> data, Optional<Period> period)
      throws InvalidInputException {
    SourcedFramework sourced =
        YamlFrameworkReader.readWithPlaces(definition.bytes(), definition.name());
    Framework framework = sourced.framework();
    Problems problems = new Problems();
    List<LoadedData> loaded = new ArrayList<>();
    for (Source source : data) {
      try {
        loaded.add(CsvDataReader.read(framework, source.bytes(), source.name()));
      } catch (InvalidInputException invalid) {
        problems.addAll(invalid.problems());
      }
    }
    twice(loaded, problems);
    problems.throwIfAny();
    if (loaded.isEmpty()) {
      throw refused(Rule.ABSENT_FIELD, "", "", "Cần ít nhất một tệp số liệu.");
    }
    Dataset dataset = loaded.size() == 1 ? loaded.get(0).data() : together(framework, loaded);
    Period chosen = period(dataset, period, data.get(0).name());
    EditionPlaces places = new EditionPlaces(loaded, chosen, definition.name(), sourced.places());
    return new Edition(framework, dataset, places, chosen);
  }

  private static Period period(Dataset dataset, Optional<Period> wanted, String file)
      throws InvalidInputException {
    List<Period> periods = dataset.periods();
    Period chosen = wanted.orElseGet(() -> periods.get(periods.size() - 1));
    if (!periods.contains(chosen)) {
      throw refused(
          Rule.UNKNOWN_CODE,
          chosen.label(),
          file,
          "Số liệu không có kỳ " + chosen + "; có: " + periods + ".");
    }
    return chosen;
  }

  /** A unit has one row in a period, whichever file it stands in. */
  private static void twice(List<LoadedData> loaded, Problems problems) {
    TreeSet<String> seen = new TreeSet<>();
    for (LoadedData file : loaded) {
      List<Problem> found = new ArrayList<>();
      TreeSet<String> own = new TreeSet<>();
      for (Sheet sheet : file.data().sheets()) {
        for (Unit unit : sheet.units()) {
          String key = sheet.period() + "\n" + unit.code();
          own.add(key);
          if (seen.contains(key)) {
            found.add(
                new Problem(
                    Rule.DUPLICATE,
                    unit.code().value(),
                    file.places().row(sheet.period(), unit.code()),
                    "Đơn vị này của kỳ này đã có trong một tệp khác."));
          }
        }
      }
      seen.addAll(own);
      problems.addAll(found);
    }
  }

  private static Dataset together(Framework framework, List<LoadedData> loaded) {
    TreeSet<Code> indicators = new TreeSet<>();
    loaded.forEach(file -> indicators.addAll(file.data().indicators()));
    Dataset.Builder builder = Dataset.builder(indicators);
    for (LoadedData file : loaded) {
      file.data().sheets().forEach(sheet -> copy(sheet, framework, builder));
    }
    return builder.build();
  }

  private static void copy(Sheet sheet, Framework framework, Dataset.Builder builder) {
    for (int u = 0; u < sheet.units().size(); u++) {
      Unit unit = sheet.units().get(u);
      builder.unit(sheet.period(), unit);
      for (int i = 0; i < sheet.indicators().size(); i++) {
        builder.cell(sheet.period(), unit.code(), sheet.indicators().get(i), sheet.at(u, i));
      }
      for (String column : framework.data().denominators()) {
        sheet
            .denominator(u, column)
            .ifPresent(value -> builder.denominator(sheet.period(), unit.code(), column, value));
      }
    }
  }

  private static InvalidInputException refused(
      Rule rule, String value, String file, String sentence) {
    return new InvalidInputException(List.of(new Problem(rule, value, Place.of(file), sentence)));
  }
}

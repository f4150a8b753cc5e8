package vn.thuocso.index.bundle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.csv.CsvDataReader;
import vn.thuocso.index.data.csv.LoadedData;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.yaml.Draft;
import vn.thuocso.index.framework.yaml.Sound;
import vn.thuocso.index.framework.yaml.YamlFrameworkReader;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;

/**
 * Reads a definition and its data files into one edition, or tells everything that is wrong with
 * any of them: where the definition is broken, the data is still judged by the rest of it.
 */
final class Reader {
  private static final Set<Rule> OF_WHOLE_COLUMNS =
      EnumSet.of(Rule.ALL_MISSING, Rule.CONSTANT_COLUMN);

  private final Source definition;
  private final Draft draft;
  private final Problems problems = new Problems();
  private final List<LoadedData> loaded = new ArrayList<>();
  private final Set<Code> unread = new HashSet<>();

  private Reader(Source definition) {
    this.definition = definition;
    draft = YamlFrameworkReader.draft(definition.bytes(), definition.name());
    problems.addAll(draft.problems());
  }

  static Edition read(Source definition, List<Source> data, Optional<Period> wanted)
      throws InvalidInputException {
    Reader reader = new Reader(definition);
    data.forEach(reader::file);
    reader.twice();
    reader.periods();
    if (data.isEmpty()) {
      reader.problems.add(Rule.ABSENT_FIELD, "", Place.of(""), "Cần ít nhất một tệp số liệu.");
    }
    Optional<Edition> edition =
        reader.loaded.isEmpty()
            ? Optional.empty()
            : Optional.of(reader.edition(wanted, data.get(0).name()));
    if (!reader.problems.isEmpty()) {
      edition.ifPresent(reader::judge);
    }
    reader.problems.throwIfAny();
    return edition.orElseThrow();
  }

  private void file(Source source) {
    CsvDataReader.Draft file =
        CsvDataReader.draft(draft.framework(), source.bytes(), source.name());
    problems.addAll(file.problems().stream().filter(draft::judges).toList());
    unread.addAll(file.unread());
    Set<String> absent =
        file.problems().stream()
            .filter(each -> each.rule() == Rule.ABSENT_FIELD)
            .map(Problem::value)
            .collect(Collectors.toSet());
    draft.framework().indicators().stream()
        .map(Indicator::code)
        .filter(code -> absent.contains(code.value()))
        .forEach(unread::add);
    file.loaded().filter(read -> !read.data().periods().isEmpty()).ifPresent(loaded::add);
  }

  private Edition edition(Optional<Period> wanted, String file) {
    Framework framework = draft.framework();
    Dataset dataset = loaded.size() == 1 ? loaded.get(0).data() : together(framework, loaded);
    List<Period> periods = dataset.periods();
    Period last = periods.get(periods.size() - 1);
    Period chosen = wanted.orElse(last);
    if (!periods.contains(chosen)) {
      problems.add(
          Rule.UNKNOWN_CODE,
          chosen.label(),
          Place.of(file),
          "Số liệu không có kỳ " + chosen + "; có: " + periods + ".");
      chosen = last;
    }
    return new Edition(
        framework,
        dataset,
        new EditionPlaces(loaded, chosen, definition.name(), draft.places()),
        chosen);
  }

  /** Adds what shows when the sound part of the definition meets the data that could be read. */
  private void judge(Edition edition) {
    Set<Code> silent = new HashSet<>(unread);
    silent.addAll(draft.faulty());
    Set<String> columns = silent.stream().map(Code::value).collect(Collectors.toSet());
    Set<Problem.Breach> told =
        problems.sorted().stream().map(Problem::breach).collect(Collectors.toSet());
    Set<Problem> found = new LinkedHashSet<>(edition.misfits());
    found.removeIf(
        each -> OF_WHOLE_COLUMNS.contains(each.rule()) && columns.contains(each.value()));
    if (draft.canRun()) {
      Sound.of(edition.framework(), silent)
          .map(sound -> edition.under(sound).problems(List.of(edition.period())))
          .ifPresent(found::addAll);
    }
    found.stream()
        .filter(draft::judges)
        .filter(each -> !told.contains(each.breach()))
        .forEach(problems::add);
  }

  /** A unit has one row in a period, whichever file it stands in. */
  private void twice() {
    TreeSet<String> seen = new TreeSet<>();
    for (LoadedData file : loaded) {
      TreeSet<String> own = new TreeSet<>();
      for (Sheet sheet : file.data().sheets()) {
        for (Unit unit : sheet.units()) {
          String key = sheet.period() + "\n" + unit.code();
          own.add(key);
          if (seen.contains(key)) {
            problems.add(
                Rule.DUPLICATE,
                unit.code().value(),
                file.places().row(sheet.period(), unit.code()),
                "Đơn vị này của kỳ này đã có trong một tệp khác; hãy giữ một.");
          }
        }
      }
      seen.addAll(own);
    }
  }

  /** A file that names no period cannot stand beside one that does: its rows would not count. */
  private void periods() {
    boolean named =
        loaded.stream().anyMatch(file -> !file.data().periods().equals(List.of(Period.ONLY)));
    for (LoadedData file : loaded) {
      if (named && file.data().periods().contains(Period.ONLY)) {
        problems.add(
            Rule.ABSENT_FIELD,
            "period",
            file.places().row(Period.ONLY, file.data().sheets().get(0).units().get(0).code()),
            "Tệp này không có cột \"period\" mà tệp khác có; hãy ghi kỳ cho mọi tệp.");
      }
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
}

package vn.thuocso.dashboard.target.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thuocso.dashboard.export.TableCell;
import vn.thuocso.dashboard.export.TableFile;
import vn.thuocso.dashboard.export.TableProblem;
import vn.thuocso.dashboard.shell.PlainText;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.target.Setting;
import vn.thuocso.dashboard.target.sheet.Cast;
import vn.thuocso.dashboard.target.sheet.Draft;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.dashboard.target.sheet.Measures;
import vn.thuocso.dashboard.target.sheet.Rules;
import vn.thuocso.dashboard.target.sheet.Typed;
import vn.thuocso.dashboard.wording.Wording;

/**
 * A file of targets as somebody sent it back: what it would change, and all that is wrong with it
 * by row and column.
 *
 * @param changes cells that would become another one; empty where anything is wrong
 */
record FileRows(List<String> problems, Map<Place, Draft.Difference> changes) {

  /** Copies the list. */
  FileRows {
    problems = List.copyOf(problems);
  }

  static FileRows read(byte[] bytes, Facts facts, Wording say) {
    return new Reading(facts.draft(), facts.asked().measures(), facts.cast(), say).of(bytes);
  }

  /** Reads against a sheet as it stands. */
  private static final class Reading {

    private final Draft draft;
    private final Measures measures;
    private final Cast cast;
    private final Wording say;
    private final List<String> problems = new ArrayList<>();
    private final Map<Place, Integer> rows = new HashMap<>();
    private final Map<Place, Draft.Difference> changes = new LinkedHashMap<>();

    Reading(Draft draft, Measures measures, Cast cast, Wording say) {
      this.draft = draft;
      this.measures = measures;
      this.cast = cast;
      this.say = say;
    }

    FileRows of(byte[] bytes) {
      TableFile file = TableFile.read(bytes, TargetSheet.READ);
      file.problems().forEach(problem -> problems.add(problem.said(say)));
      if (problems.isEmpty()) {
        file.lines().forEach(this::line);
      }
      return new FileRows(problems, problems.isEmpty() ? changes : Map.of());
    }

    private void line(TableFile.Line line) {
      Optional<Scope> scope = scope(line);
      Optional<Measure> measure = measure(line);
      if (scope.isEmpty() || measure.isEmpty()) {
        return;
      }
      Place place = new Place(measure.get().code(), scope.get());
      Integer before = rows.putIfAbsent(place, line.number());
      if (before != null) {
        problem("again", line, TargetSheet.NODE, Integer.toString(before));
        return;
      }
      int sofar = problems.size();
      Setting wished = setting(line, measure.get());
      if (problems.size() > sofar || wished.equals(draft.settings().at(place))) {
        return;
      }
      Judged.problem(place, measures, cast)
          .or(() -> Rules.problem(wished, measure.get()))
          .ifPresent(wrong -> wrong(line, TargetSheet.AIM, wrong.said(say)));
      int now = draft.version(place);
      if (!line.at(TargetSheet.VERSION).text().equals(Integer.toString(now))) {
        problem("stale", line, TargetSheet.VERSION, Integer.toString(now));
      }
      changes.put(place, new Draft.Difference(draft.settings().at(place), wished));
    }

    private Optional<Scope> scope(TableFile.Line line) {
      TableCell cell = line.at(TargetSheet.SCOPE);
      if (cell.number().isPresent()) {
        problem("number", line, TargetSheet.SCOPE, cell.text());
        return Optional.empty();
      }
      if (!Scope.isValid(cell.text()) || !cast.has(new Scope(cell.text()))) {
        problem("unit", line, TargetSheet.SCOPE, cell.text());
        return Optional.empty();
      }
      return Optional.of(new Scope(cell.text()));
    }

    private Optional<Measure> measure(TableFile.Line line) {
      TableCell cell = line.at(TargetSheet.NODE);
      // A main index is a whole number anyway; 4.1 may once have been 4.10.
      boolean changed = cell.number().filter(number -> number.scale() > 0).isPresent();
      if (changed) {
        problem("number", line, TargetSheet.NODE, cell.text());
        return Optional.empty();
      }
      Optional<Measure> measure = measures.find(cell.text());
      if (measure.isEmpty()) {
        problem("node", line, TargetSheet.NODE, cell.text());
      }
      return measure;
    }

    private Setting setting(TableFile.Line line, Measure measure) {
      return new Setting(
          number(line, TargetSheet.FLOOR, measure),
          number(line, TargetSheet.AIM, measure),
          number(line, TargetSheet.STRETCH, measure),
          words(line, TargetSheet.OFFICE, 200),
          words(line, TargetSheet.DOCUMENT, 100));
    }

    private @Nullable BigDecimal number(TableFile.Line line, String head, Measure measure) {
      TableCell cell = line.at(head);
      Typed typed =
          cell.number()
              .map(number -> Typed.of(number, measure))
              .orElseGet(() -> Typed.of(cell.text(), measure));
      typed.problem().ifPresent(wrong -> wrong(line, head, wrong.said(say)));
      return typed.number();
    }

    private String words(TableFile.Line line, String head, int longest) {
      String text = line.at(head).plain();
      if (text.length() > longest || !PlainText.holds(text) || !text.matches("[^\\t\\n]*")) {
        problem("words", line, head, text);
      }
      return text;
    }

    private void problem(String rule, TableFile.Line line, String head, String value) {
      wrong(
          line,
          head,
          say.say("target.file." + rule, new TableProblem(rule, 0, head, value).value()));
    }

    private void wrong(TableFile.Line line, String head, String words) {
      problems.add(say.say("target.file.at", Integer.toString(line.number()), head, words));
    }
  }
}

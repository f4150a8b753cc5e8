package vn.thuocso.dashboard.target.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocso.dashboard.target.Part;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.sheet.Cast;
import vn.thuocso.dashboard.target.sheet.Draft;
import vn.thuocso.dashboard.target.sheet.Edit;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.dashboard.target.sheet.Measures;
import vn.thuocso.dashboard.target.sheet.Problem;
import vn.thuocso.dashboard.target.sheet.SheetKey;
import vn.thuocso.dashboard.target.sheet.SheetRefusal;
import vn.thuocso.dashboard.target.sheet.Sheets;
import vn.thuocso.dashboard.target.sheet.Typed;
import vn.thuocso.dashboard.wording.Wording;

/** Cells of a sheet for machines and for the sheet's own script; all of a request or nothing. */
@RestController
class TargetApi {

  private static final int MOST = 5000;

  private final TargetDesk desk;
  private final Sheets sheets;
  private final MessageSource messages;

  TargetApi(TargetDesk desk, Sheets sheets, MessageSource messages) {
    this.desk = desk;
    this.sheets = sheets;
    this.messages = messages;
  }

  /** Cells to be changed. */
  record Request(@Nullable String framework, @Nullable Integer year, @Nullable List<Cell> cells) {}

  /**
   * One of them.
   *
   * @param version that was seen; 0 for one that was never set
   * @param value as somebody types it; empty to inherit
   */
  record Cell(
      @Nullable String node,
      @Nullable String scope,
      @Nullable Integer version,
      @Nullable String value) {}

  /** A cell as it stands, in the unit and the language that are shown. */
  record Kept(
      String node,
      String scope,
      int version,
      String value,
      String small,
      String looks,
      String said,
      String own) {}

  /** What somebody asked for and what became of it. */
  record Answer(List<Kept> cells, boolean changed) {}

  @PostMapping(path = "/api/v1/targets/cells", consumes = "application/json")
  ResponseEntity<Object> change(@RequestBody Request request, Locale locale) {
    Wording say = Wording.in(locale, messages);
    Optional<Measures> measures =
        Measures.of(request.framework() == null ? "" : request.framework());
    List<Cell> cells = request.cells() == null ? List.of() : request.cells();
    Integer year = request.year();
    if (measures.isEmpty() || year == null || year < 2000 || year > 2100 || cells.size() > MOST) {
      return refusal(HttpStatus.BAD_REQUEST, "TARGET_SHEET", "sheet", List.of(), say);
    }
    SheetKey key = new SheetKey(measures.get().framework(), year);
    Wished wished = Wished.of(cells, measures.get(), desk.cast());
    if (!wished.problems().isEmpty()) {
      return refusal(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "TARGET_INVALID",
          "invalid",
          said(wished.problems(), key, measures.get(), say),
          say);
    }
    wished.edits().forEach(edit -> desk.requirePlanner(edit.place().scope()));
    try {
      sheets.change(key, wished.edits(), measures.get(), desk.account());
    } catch (SheetRefusal refused) {
      boolean stale = refused.kind() == SheetRefusal.Kind.STALE;
      return refusal(
          stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
          stale ? "TARGET_STALE" : "TARGET_INVALID",
          stale ? "stale" : "invalid",
          said(named(refused.cells()), key, measures.get(), say),
          say);
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(answer(key, wished.edits(), say));
  }

  private Answer answer(SheetKey key, List<Edit> edits, Wording say) {
    Facts facts =
        desk.facts(desk.asked(Map.of("bo", key.framework(), "nam", Integer.toString(key.year()))));
    Cells cells = new Cells(facts, say);
    List<Kept> kept = new ArrayList<>();
    for (Edit edit : edits) {
      Measure measure = facts.asked().measure(edit.place());
      Cells.Shown shown = cells.at(measure, edit.place().scope());
      String own =
          facts
              .draft()
              .settings()
              .at(edit.place())
              .part(Part.TARGET)
              .map(value -> measure.text(value, say))
              .orElse("");
      kept.add(
          new Kept(
              measure.code(),
              edit.place().scope().code(),
              shown.version(),
              shown.text(),
              shown.small(),
              shown.looks(),
              shown.said(),
              own));
    }
    return new Answer(kept, facts.draft().isChanged());
  }

  private static Map<String, Problem> named(Map<Place, Problem> cells) {
    Map<String, Problem> named = new LinkedHashMap<>();
    cells.forEach((place, problem) -> named.put(Asked.word(place), problem));
    return named;
  }

  /** Each cell with what is wrong, and how it stands now. */
  private List<Map<String, Object>> said(
      Map<String, Problem> problems, SheetKey key, Measures measures, Wording say) {
    Draft now = sheets.draft(key);
    List<Map<String, Object>> said = new ArrayList<>();
    problems.forEach(
        (cell, problem) -> {
          Map<String, Object> entry = new LinkedHashMap<>();
          entry.put("cell", cell);
          entry.put("rule", problem.rule());
          entry.put("detail", problem.said(say));
          Asked.place(cell, measures)
              .ifPresent(
                  place -> {
                    Measure measure = measures.find(place.node()).orElseThrow();
                    entry.put("version", now.version(place));
                    entry.put(
                        "value",
                        now.settings()
                            .at(place)
                            .part(Part.TARGET)
                            .map(value -> measure.text(value, say))
                            .orElse(""));
                  });
          said.add(entry);
        });
    return said;
  }

  private static ResponseEntity<Object> refusal(
      HttpStatus status,
      String code,
      String sentence,
      List<Map<String, Object>> cells,
      Wording say) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setTitle(say.say("target.api." + sentence));
    problem.setDetail(
        cells.isEmpty()
            ? say.say("target.api." + sentence)
            : String.valueOf(cells.get(0).get("detail")));
    problem.setProperty("code", code);
    problem.setProperty("cells", cells);
    return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).body(problem);
  }

  /** What is wished, as far as it can be understood. */
  record Wished(List<Edit> edits, Map<String, Problem> problems) {

    static Wished of(List<Cell> cells, Measures measures, Cast cast) {
      List<Edit> edits = new ArrayList<>();
      Map<String, Problem> problems = new LinkedHashMap<>();
      for (Cell cell : cells) {
        String word = cell.node() + "@" + cell.scope();
        Optional<Place> place = Asked.place(word, measures);
        Optional<Problem> wrong = place.flatMap(at -> Judged.problem(at, measures, cast));
        if (place.isEmpty()) {
          problems.put(word, new Problem("cell", List.of(word)));
        } else if (wrong.isPresent()) {
          problems.put(word, wrong.get());
        } else {
          Measure measure = measures.find(place.get().node()).orElseThrow();
          Typed typed = Typed.of(cell.value() == null ? "" : cell.value(), measure);
          typed.problem().ifPresent(problem -> problems.put(word, problem));
          edits.add(
              Edit.aim(place.get(), cell.version() == null ? 0 : cell.version(), typed.number()));
        }
      }
      return new Wished(edits, problems);
    }
  }
}

package vn.thuocso.dashboard.target.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.target.sheet.Block;
import vn.thuocso.dashboard.target.sheet.Cast;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.dashboard.target.sheet.Measures;
import vn.thuocso.dashboard.target.sheet.Problem;
import vn.thuocso.dashboard.target.sheet.Typed;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.wording.Wording;

/** Judges a block from a spreadsheet before anything of it is written. */
@RestController
class PasteApi {

  private static final int MOST = 5000;

  private final TargetDesk desk;
  private final MessageSource messages;

  PasteApi(TargetDesk desk, MessageSource messages) {
    this.desk = desk;
    this.messages = messages;
  }

  /**
   * A block and where it goes.
   *
   * @param nodes of the sheet from the selected column to the right
   * @param scopes of the sheet from the selected line down
   */
  record Request(
      @Nullable String framework,
      @Nullable List<String> nodes,
      @Nullable List<String> scopes,
      @Nullable String text) {}

  /** A cell of the block where it would stand. */
  record Cell(String node, String scope, String value, boolean sound, String detail) {}

  /** What would happen. */
  record Answer(String summary, List<Cell> cells, int sound, int outside, List<String> problems) {}

  @PostMapping(path = "/api/v1/targets/pasted", consumes = "application/json")
  ResponseEntity<Answer> judge(@RequestBody Request request, Locale locale) {
    Measures measures =
        Measures.of(request.framework() == null ? "" : request.framework())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    Block block = Block.of(request.text() == null ? "" : request.text());
    if (block.size() > MOST) {
      throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(answer(block, request, measures, Wording.in(locale, messages)));
  }

  private Answer answer(Block block, Request request, Measures measures, Wording say) {
    List<String> nodes = request.nodes() == null ? List.of() : request.nodes();
    List<String> scopes = request.scopes() == null ? List.of() : request.scopes();
    Cast cast = desk.cast();
    List<Cell> cells = new ArrayList<>();
    for (int line = 0; line < Math.min(block.rows().size(), scopes.size()); line++) {
      List<String> row = block.rows().get(line);
      for (int column = 0; column < Math.min(row.size(), nodes.size()); column++) {
        cells.add(
            judged(nodes.get(column), scopes.get(line), row.get(column), measures, cast, say));
      }
    }
    int sound = (int) cells.stream().filter(Cell::sound).count();
    return new Answer(
        say.say("target.paste", say.count(cells.size()), say.count(sound)),
        cells,
        sound,
        block.size() - cells.size(),
        cells.stream().filter(cell -> !cell.sound()).map(Cell::detail).toList());
  }

  private static Cell judged(
      String node, String scope, String text, Measures measures, Cast cast, Wording say) {
    Optional<Place> place = Asked.place(node + "@" + scope, measures);
    Optional<Problem> wrong =
        place.isEmpty()
            ? Optional.of(new Problem("cell", List.of(node + "@" + scope)))
            : Judged.problem(place.get(), measures, cast)
                .or(() -> Typed.of(text, measure(place.get(), measures)).problem());
    return new Cell(
        node,
        scope,
        text.strip(),
        wrong.isEmpty(),
        wrong
            .map(
                problem ->
                    say.say("target.paste.problem", name(scope, cast), node, problem.said(say)))
            .orElse(""));
  }

  private static Measure measure(Place place, Measures measures) {
    return measures.find(place.node()).orElseThrow();
  }

  private static String name(String scope, Cast cast) {
    return Scope.isValid(scope) ? cast.unit(new Scope(scope)).map(Unit::name).orElse(scope) : scope;
  }
}

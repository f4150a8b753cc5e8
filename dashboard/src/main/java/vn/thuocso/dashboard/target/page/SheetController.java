package vn.thuocso.dashboard.target.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.sheet.Change;
import vn.thuocso.dashboard.target.sheet.Sheets;
import vn.thuocso.dashboard.wording.Wording;

/** The sheet, the cell beside it, and what became of a cell. */
@Controller
class SheetController {

  static final List<String> STYLES = List.of("/assets/targets.css");

  private final TargetDesk desk;
  private final Sheets sheets;
  private final MessageSource messages;

  SheetController(TargetDesk desk, Sheets sheets, MessageSource messages) {
    this.desk = desk;
    this.sheets = sheets;
    this.messages = messages;
  }

  @GetMapping(Asked.PATH)
  ModelAndView sheet(@RequestParam Map<String, String> words, Locale locale) {
    Facts facts = desk.facts(desk.asked(words));
    Wording say = Wording.in(locale, messages);
    Optional<Pane> pane = new PaneText(facts, say).pane(messages);
    return shown(facts, pane.orElse(null), say, HttpStatus.OK);
  }

  /** The whole page around a cell. */
  static ModelAndView shown(Facts facts, @Nullable Pane pane, Wording say, HttpStatus status) {
    ModelAndView page = new ModelAndView("target/sheet", status);
    page.addObject("page", SheetPage.of(facts, say));
    page.addObject("pane", pane);
    page.addObject("form", pane == null ? null : pane.form());
    page.addObject("stylesheets", STYLES);
    return page;
  }

  /** The selected cell alone, for the script. */
  @GetMapping(Asked.PATH + "/o")
  ModelAndView cell(@RequestParam Map<String, String> words, Locale locale) {
    Facts facts = desk.facts(desk.asked(words));
    Pane pane =
        new PaneText(facts, Wording.in(locale, messages))
            .pane(messages)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    ModelAndView page = new ModelAndView("target/pane :: pane");
    page.addObject("pane", pane);
    page.addObject("form", pane.form());
    page.addObject("page", SheetPage.head(facts));
    return page;
  }

  @GetMapping(Asked.PATH + "/lich-su")
  ModelAndView history(@RequestParam Map<String, String> words, Locale locale) {
    Facts facts = desk.facts(desk.asked(words));
    Place place =
        facts.asked().place().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    List<Change> changes = sheets.history(facts.asked().key(), place);
    ModelAndView page = new ModelAndView("target/history");
    page.addObject("page", HistoryPage.of(facts, place, changes, Wording.in(locale, messages)));
    page.addObject("stylesheets", STYLES);
    return page;
  }
}

package vn.thuocso.dashboard.target.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.dashboard.export.Download;
import vn.thuocso.dashboard.shell.PlainText;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Setting;
import vn.thuocso.dashboard.target.sheet.Block;
import vn.thuocso.dashboard.target.sheet.Cast;
import vn.thuocso.dashboard.target.sheet.Draft;
import vn.thuocso.dashboard.target.sheet.Edit;
import vn.thuocso.dashboard.target.sheet.SheetRefusal;
import vn.thuocso.dashboard.target.sheet.Sheets;
import vn.thuocso.dashboard.wording.Wording;

/** Hands a sheet out as a file, and takes it back: first shown, then written. */
@Controller
class FileController {

  /** So many problems and differences are named; more would not be read. */
  private static final int NAMED = 200;

  private static final int FIELDS = 7;

  private final TargetDesk desk;
  private final Sheets sheets;
  private final MessageSource messages;

  FileController(TargetDesk desk, Sheets sheets, MessageSource messages) {
    this.desk = desk;
    this.sheets = sheets;
    this.messages = messages;
  }

  @GetMapping({Asked.PATH + "/bang.xlsx", Asked.PATH + "/bang.csv"})
  ResponseEntity<byte[]> file(
      HttpServletRequest request, @RequestParam Map<String, String> words, Locale locale) {
    Wording say = Wording.in(locale, messages);
    Asked asked = desk.asked(words);
    return Download.table(
        request, "chi-tieu-" + asked.year(), TargetSheet.of(desk.facts(asked), say), say);
  }

  @PostMapping(Asked.PATH + "/nap")
  ModelAndView compare(
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile sent,
      @RequestParam Map<String, String> words,
      Locale locale)
      throws IOException {
    Asked asked = desk.asked(words);
    Facts facts = desk.facts(asked);
    Wording say = Wording.in(locale, messages);
    FileRows read = FileRows.read(sent == null ? new byte[0] : sent.getBytes(), facts, say);
    return shown(asked, facts, read.problems(), read.changes(), say);
  }

  private ModelAndView shown(
      Asked asked,
      Facts facts,
      List<String> problems,
      Map<Place, Draft.Difference> changes,
      Wording say) {
    ModelAndView page =
        new ModelAndView(
            "target/file", problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    page.addObject("year", asked.year());
    page.addObject("framework", asked.measures().framework());
    page.addObject("problems", problems.stream().limit(NAMED).toList());
    page.addObject("problemCount", say.count(problems.size()));
    page.addObject("changeCount", say.count(changes.size()));
    page.addObject(
        "changes",
        changes.entrySet().stream().limit(NAMED).map(each -> line(each, facts, say)).toList());
    page.addObject("sent", carried(changes, facts.draft()));
    page.addObject("back", asked.at(Asked.PATH));
    page.addObject("stylesheets", SheetController.STYLES);
    return page;
  }

  private static PreviewPage.Line line(
      Map.Entry<Place, Draft.Difference> each, Facts facts, Wording say) {
    Place place = each.getKey();
    return new PreviewPage.Line(
        say.say("target.cell", Grid.name(facts, place.scope(), say), place.node()),
        HistoryPage.said(each.getValue().before(), facts.asked().measure(place), say),
        HistoryPage.said(each.getValue().after(), facts.asked().measure(place), say),
        "");
  }

  /** The differences as they travel in the form that writes them. */
  private static String carried(Map<Place, Draft.Difference> changes, Draft draft) {
    return changes.entrySet().stream()
        .map(
            each -> {
              Setting to = each.getValue().after();
              return String.join(
                  "\t",
                  Asked.word(each.getKey()),
                  Integer.toString(draft.version(each.getKey())),
                  plain(to.floor()),
                  plain(to.target()),
                  plain(to.stretch()),
                  to.office().replace('"', '\''),
                  to.document().replace('"', '\''));
            })
        .collect(Collectors.joining("\n"));
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  @PostMapping(Asked.PATH + "/nap/ghi")
  ModelAndView write(@RequestParam Map<String, String> fields, Locale locale) {
    Asked asked = desk.asked(fields);
    List<Edit> edits = new ArrayList<>();
    Cast cast = desk.cast();
    for (List<String> row : Block.of(fields.getOrDefault("ghi", "")).rows()) {
      edits.add(edit(row, asked, cast));
    }
    edits.forEach(edit -> desk.requirePlanner(edit.place().scope()));
    try {
      sheets.change(asked.key(), edits, asked.measures(), desk.account());
      return new ModelAndView("redirect:" + asked.at(Asked.PATH));
    } catch (SheetRefusal refused) {
      Wording say = Wording.in(locale, messages);
      List<String> problems =
          refused.cells().entrySet().stream()
              .map(cell -> Asked.word(cell.getKey()) + ": " + cell.getValue().said(say))
              .toList();
      return shown(asked, desk.facts(asked), problems, Map.of(), say);
    }
  }

  /** What we wrote ourselves; whoever wrote something else gets no explanation. */
  private static Edit edit(List<String> row, Asked asked, Cast cast) {
    try {
      if (row.size() == FIELDS && row.stream().allMatch(PlainText::holds)) {
        Place place = Asked.place(row.get(0), asked.measures()).orElseThrow();
        if (Judged.problem(place, asked.measures(), cast).isEmpty()) {
          return Edit.whole(
              place,
              Integer.parseInt(row.get(1)),
              new Setting(
                  number(row.get(2)),
                  number(row.get(3)),
                  number(row.get(4)),
                  limited(row.get(5), 200),
                  limited(row.get(6), 100)));
        }
      }
    } catch (IllegalArgumentException | NoSuchElementException unreadable) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a row of ours", unreadable);
    }
    throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
  }

  private static @Nullable BigDecimal number(String text) {
    if (text.length() > 20) {
      throw new IllegalArgumentException("a long number");
    }
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  private static String limited(String text, int longest) {
    if (text.length() > longest) {
      throw new IllegalArgumentException("a long text");
    }
    return text;
  }
}

package vn.thuocso.dashboard.ranking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thuocso.dashboard.export.Cell;
import vn.thuocso.dashboard.export.Columns;
import vn.thuocso.dashboard.export.Download;
import vn.thuocso.dashboard.export.Sheet;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreColumns;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.target.Targets;
import vn.thuocso.dashboard.wording.Wording;

/** The page as files: its table for a spreadsheet, its charts for a report. */
@Controller
class ScoreFiles {

  private final ScoreDesk desk;
  private final Targets targets;
  private final MessageSource messages;

  ScoreFiles(ScoreDesk desk, Targets targets, MessageSource messages) {
    this.desk = desk;
    this.targets = targets;
    this.messages = messages;
  }

  @GetMapping({"/xep-hang/bang.csv", "/xep-hang/bang.xlsx"})
  ResponseEntity<byte[]> table(
      HttpServletRequest request, @RequestParam Map<String, String> words, Locale locale) {
    Selection chosen = chosen(words);
    ScoreText text = text(locale);
    return Download.table(request, name("diem", chosen), sheet(chosen, text), text.say());
  }

  @GetMapping("/xep-hang/ban-do.svg")
  ResponseEntity<byte[]> map(@RequestParam Map<String, String> words, Locale locale) {
    Selection chosen = chosen(words);
    return Download.svg(name("ban-do", chosen), drawings(chosen, locale).map());
  }

  @GetMapping("/xep-hang/khoang.svg")
  ResponseEntity<byte[]> intervals(@RequestParam Map<String, String> words, Locale locale) {
    Selection chosen = chosen(words);
    return Download.svg(name("khoang", chosen), drawings(chosen, locale).intervals());
  }

  private ScoreDrawings drawings(Selection chosen, Locale locale) {
    ScoreText text = text(locale);
    Standings standings = desk.standings(chosen);
    return new ScoreDrawings(
        chosen, standings, new ScoreRows(chosen, standings, targets, text), text);
  }

  /** A file answers what was asked, or not at all. */
  private Selection chosen(Map<String, String> words) {
    return Optional.of(words)
        .flatMap(desk::selected)
        .filter(found -> found.unknown().isEmpty())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private ScoreText text(Locale locale) {
    return new ScoreText(Wording.in(locale, messages));
  }

  private static String name(String what, Selection chosen) {
    return what + "-" + chosen.snapshot().asOf() + "-" + chosen.filter().code();
  }

  private Sheet sheet(Selection chosen, ScoreText text) {
    Standings standings = desk.standings(chosen);
    ScoreRows rows = new ScoreRows(chosen, standings, targets, text);
    Wording say = text.say();
    Sheet.Parameter by = Sheet.Parameter.of(say.say("ranking.csv.node"), chosen.node().name(say));
    return columns(standings, rows, text)
        .sheet(
            say.say("ranking.title"),
            standings.rows().stream().filter(rows::shown).toList(),
            Briefing.stamp(chosen, standings).origin(say, List.of(by)));
  }

  private static Columns<Score> columns(Standings standings, ScoreRows rows, ScoreText text) {
    ScoreColumns columns = new ScoreColumns(text);
    return columns
        .points(columns.<Score>of(row -> row), standings.node(), row -> row)
        .with("ranking.csv.band", row -> Cell.of(row.band() == 0 ? null : (Integer) row.band()))
        .with("ranking.csv.climbed", row -> Cell.of(standings.climbed(row).orElse(null)))
        .with("ranking.csv.gained", row -> Cell.exact(standings.gained(row).orElse(null)))
        .with("ranking.csv.target", row -> Cell.exact(rows.target(row).orElse(null)))
        .with("ranking.csv.measured", row -> Cell.of(row.shares().measured()))
        .with("ranking.csv.declared", row -> Cell.of(row.shares().declared()))
        .with("ranking.csv.imputed", row -> Cell.of(row.shares().imputed()));
  }
}

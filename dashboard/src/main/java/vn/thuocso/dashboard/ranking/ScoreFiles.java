package vn.thuocso.dashboard.ranking;

import java.util.ArrayList;
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
import vn.thuocso.dashboard.export.Download;
import vn.thuocso.dashboard.export.Sheet;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.target.Targets;
import vn.thuocso.dashboard.wording.Wording;

/** The page as files: its table for a spreadsheet, its charts for a report. */
@Controller
class ScoreFiles {

  private static final List<String> COLUMNS =
      List.of(
          "rank",
          "best",
          "worst",
          "code",
          "name",
          "kind",
          "points",
          "low",
          "high",
          "band",
          "climbed",
          "gained",
          "target",
          "measured",
          "declared",
          "imputed",
          "state");

  private final ScoreDesk desk;
  private final Targets targets;
  private final MessageSource messages;

  ScoreFiles(ScoreDesk desk, Targets targets, MessageSource messages) {
    this.desk = desk;
    this.targets = targets;
    this.messages = messages;
  }

  @GetMapping("/xep-hang/bang.csv")
  ResponseEntity<byte[]> csv(@RequestParam Map<String, String> words, Locale locale) {
    Selection chosen = chosen(words);
    return Download.csv(name("diem", chosen), sheet(chosen, text(locale)));
  }

  @GetMapping("/xep-hang/bang.xlsx")
  ResponseEntity<byte[]> xlsx(@RequestParam Map<String, String> words, Locale locale) {
    Selection chosen = chosen(words);
    ScoreText text = text(locale);
    return Download.xlsx(name("diem", chosen), sheet(chosen, text), text.say());
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
    return new Sheet(
        text.say().say("ranking.title"),
        COLUMNS.stream().map(column -> text.say().say("ranking.csv." + column)).toList(),
        standings.rows().stream()
            .filter(rows::shown)
            .map(row -> line(row, standings, rows, text))
            .toList(),
        origin(chosen, text));
  }

  private static List<Sheet.Parameter> origin(Selection chosen, ScoreText text) {
    Snapshot now = chosen.snapshot();
    Wording say = text.say();
    List<Sheet.Parameter> origin = new ArrayList<>();
    if (now.generated()) {
      origin.add(
          new Sheet.Parameter(say.say("ranking.csv.note"), say.say("ranking.csv.generated"), true));
    }
    origin.add(parameter(say, "framework", now.framework()));
    origin.add(parameter(say, "version", now.frameworkVersion()));
    origin.add(parameter(say, "year", Integer.toString(now.year())));
    origin.add(parameter(say, "node", chosen.node().name(say)));
    origin.add(parameter(say, "as-of", say.day(now.asOf())));
    origin.add(parameter(say, "variant", say.say("ranking.filter." + now.variant().code())));
    origin.add(parameter(say, "computed", now.computedAt().toString()));
    origin.add(parameter(say, "snapshot", now.version()));
    origin.add(parameter(say, "seed", now.seed()));
    origin.add(parameter(say, "address", chosen.address().at("/xep-hang")));
    return origin;
  }

  private static Sheet.Parameter parameter(Wording say, String name, String value) {
    return Sheet.Parameter.of(say.say("ranking.csv." + name), value);
  }

  private static List<Cell> line(Score row, Standings standings, ScoreRows rows, ScoreText text) {
    return List.of(
        Cell.of(row.rank()),
        Cell.of(row.rankLow()),
        Cell.of(row.rankHigh()),
        Cell.of(row.unit().value()),
        Cell.of(row.name()),
        Cell.of(text.kind(row)),
        Cell.of(ScoreApi.points(row.value(), standings)),
        Cell.of(ScoreApi.points(row.low(), standings)),
        Cell.of(ScoreApi.points(row.high(), standings)),
        Cell.of(row.band() == 0 ? null : (Integer) row.band()),
        Cell.of(standings.climbed(row).orElse(null)),
        Cell.of(standings.gained(row).map(ScoreApi::exact).orElse(null)),
        Cell.of(rows.target(row).map(ScoreApi::exact).orElse(null)),
        Cell.of(row.shares().measured()),
        Cell.of(row.shares().declared()),
        Cell.of(row.shares().imputed()),
        Cell.of(row.ranked() ? "" : text.state(row)));
  }
}

package vn.thuocso.dashboard.ranking;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.target.Targets;
import vn.thuocso.dashboard.wording.Wording;

/** The table of the page as a file that a spreadsheet opens without running anything. */
@Controller
class ScoreCsv {

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

  ScoreCsv(ScoreDesk desk, Targets targets, MessageSource messages) {
    this.desk = desk;
    this.targets = targets;
    this.messages = messages;
  }

  @GetMapping("/xep-hang/bang.csv")
  ResponseEntity<byte[]> download(@RequestParam Map<String, String> words, Locale locale) {
    Selection chosen =
        Optional.of(words)
            .flatMap(desk::selected)
            .filter(found -> found.unknown().isEmpty())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    String name = "diem-" + chosen.snapshot().asOf() + "-" + chosen.filter().code() + ".csv";
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(
            file(chosen, new ScoreText(Wording.in(locale, messages)))
                .getBytes(StandardCharsets.UTF_8));
  }

  /** The byte order mark tells Excel that this is not Latin. */
  private String file(Selection chosen, ScoreText text) {
    Standings standings = desk.standings(chosen);
    ScoreRows rows = new ScoreRows(chosen, standings, targets, text);
    Stream<String> head =
        Stream.concat(
            chosen.snapshot().generated()
                ? Stream.of(words(text.say().say("ranking.csv.generated")))
                : Stream.empty(),
            Stream.of(
                COLUMNS.stream()
                    .map(column -> words(text.say().say("ranking.csv." + column)))
                    .collect(Collectors.joining(","))));
    Stream<String> lines =
        standings.rows().stream().filter(rows::shown).map(row -> line(row, standings, rows, text));
    return "\ufeff" + Stream.concat(head, lines).collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String line(Score row, Standings standings, ScoreRows rows, ScoreText text) {
    return String.join(
        ",",
        whole(row.rank()),
        whole(row.rankLow()),
        whole(row.rankHigh()),
        words(row.unit().value()),
        words(row.name()),
        words(text.kind(row)),
        number(ScoreApi.points(row.value(), standings)),
        number(ScoreApi.points(row.low(), standings)),
        number(ScoreApi.points(row.high(), standings)),
        whole(row.band() == 0 ? null : row.band()),
        whole(standings.climbed(row).orElse(null)),
        number(standings.gained(row).map(ScoreApi::exact).orElse(null)),
        number(rows.target(row).map(ScoreApi::exact).orElse(null)),
        number(row.shares().measured()),
        number(row.shares().declared()),
        number(row.shares().imputed()),
        words(row.ranked() ? "" : text.state(row)));
  }

  private static String words(String words) {
    boolean formula = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"';
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }

  private static String whole(@Nullable Integer number) {
    return number == null ? "" : Integer.toString(number);
  }
}

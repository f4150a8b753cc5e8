package vn.thuocso.dashboard.engagement;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocso.dashboard.engagement.CsvText.Cell;
import vn.thuocso.dashboard.engagement.figure.Kpi;
import vn.thuocso.dashboard.engagement.figure.KpiFigure;
import vn.thuocso.dashboard.engagement.figure.Ranking;
import vn.thuocso.dashboard.engagement.figure.Standing;
import vn.thuocso.dashboard.wording.Wording;

/** The table of the page as a file. */
@Controller
class RankingCsv {

  private final RankingDesk desk;
  private final MessageSource messages;

  RankingCsv(RankingDesk desk, MessageSource messages) {
    this.desk = desk;
    this.messages = messages;
  }

  @GetMapping("/xep-hang.csv")
  ResponseEntity<byte[]> download(
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String reading,
      Locale locale) {
    RankingQuery query = desk.asked(period, kind, reading).strictly();
    String name = "xep-hang-" + query.period().code() + "-" + query.filter().code() + ".csv";
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(
            text(query, desk.ranking(query), Wording.in(locale, messages))
                .getBytes(StandardCharsets.UTF_8));
  }

  private static String text(RankingQuery query, Ranking ranking, Wording say) {
    CsvText csv = new CsvText();
    if (ranking.generated()) {
      csv.line(List.of(Cell.words(say.say("engagement.generated"))));
    }
    csv.line(head(say));
    ranking.standings().stream()
        .filter(at -> query.filter().shows(at.place().kind()))
        .forEach(at -> csv.line(line(at, say)));
    return csv.toString();
  }

  private static List<Cell> head(Wording say) {
    List<Cell> cells = new ArrayList<>();
    for (String column : List.of("rank", "best", "worst", "code", "name", "residents", "index")) {
      cells.add(Cell.words(say.say("engagement.csv." + column)));
    }
    for (Kpi kpi : Kpi.values()) {
      for (String column : List.of("state", "numerator", "denominator", "value")) {
        cells.add(Cell.words(kpi.code() + " " + say.say("engagement.csv." + column)));
      }
    }
    return cells;
  }

  private static List<Cell> line(Standing at, Wording say) {
    List<Cell> cells = new ArrayList<>();
    cells.add(whole(at.position().map(Standing.Position::rank).orElse(null)));
    cells.add(whole(at.position().map(Standing.Position::best).orElse(null)));
    cells.add(whole(at.position().map(Standing.Position::worst).orElse(null)));
    cells.add(Cell.words(at.place().code().value()));
    cells.add(Cell.words(at.place().name()));
    cells.add(
        Cell.number(
            at.place().residents().isPresent()
                ? BigDecimal.valueOf(at.place().residents().getAsLong())
                : null));
    cells.add(Cell.number(at.position().map(Standing.Position::index).orElse(null)));
    for (KpiFigure of : at.figures()) {
      cells.add(Cell.words(say.say("engagement.state." + of.figure().state().code())));
      cells.add(Cell.number(of.figure().above().orElse(null)));
      cells.add(Cell.number(of.figure().below().orElse(null)));
      cells.add(Cell.number(of.figure().value().orElse(null)));
    }
    return cells;
  }

  private static Cell whole(@Nullable Integer number) {
    return Cell.number(number == null ? null : BigDecimal.valueOf(number));
  }
}

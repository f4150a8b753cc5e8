package vn.thuocso.dashboard.engagement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.engagement.RankingDesk.PlaceStanding;
import vn.thuocso.dashboard.export.Download;
import vn.thuocso.dashboard.wording.Wording;

/** The tables of the ranking and of its places as files. */
@Controller
class RankingFiles {

  private final RankingDesk desk;
  private final MessageSource messages;

  RankingFiles(RankingDesk desk, MessageSource messages) {
    this.desk = desk;
    this.messages = messages;
  }

  @GetMapping({"/tuong-tac/bang.csv", "/tuong-tac/bang.xlsx"})
  ResponseEntity<byte[]> ranking(
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String reading,
      Locale locale) {
    RankingQuery query = desk.asked(period, kind, reading).strictly();
    Wording say = Wording.in(locale, messages);
    return Download.table(
        request,
        "tuong-tac-" + query.period().code() + "-" + query.filter().code(),
        new RankingSheets(query, new FigureText(say)).ranking(desk.ranking(query)),
        say);
  }

  @GetMapping({"/dia-ban/{code:\\d{3}|\\d{5}}/bang.csv", "/dia-ban/{code:\\d{3}|\\d{5}}/bang.xlsx"})
  ResponseEntity<byte[]> place(
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String reading,
      Locale locale) {
    RankingQuery query = desk.asked(period, kind, reading).strictly();
    Wording say = Wording.in(locale, messages);
    PlaceStanding found =
        desk.place(query, new UnitCode(code))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Download.table(
        request,
        "dia-ban-" + code + "-" + query.period().code(),
        new RankingSheets(query, new FigureText(say)).place(found.standing()),
        say);
  }
}

package vn.thuocso.dashboard.engagement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.engagement.figure.Kpi;
import vn.thuocso.dashboard.pipeline.FreshnessBoard;
import vn.thuocso.dashboard.pipeline.FreshnessView;
import vn.thuocso.dashboard.wording.Wording;

/** The ranking, its places and how they are computed; readable without login. */
@Controller
class RankingController {

  private final RankingDesk desk;
  private final RankingPages pages;
  private final FreshnessBoard freshness;
  private final MessageSource messages;

  RankingController(
      RankingDesk desk, RankingPages pages, FreshnessBoard freshness, MessageSource messages) {
    this.desk = desk;
    this.pages = pages;
    this.freshness = freshness;
    this.messages = messages;
  }

  @GetMapping({"/", "/tuong-tac"})
  String ranking(
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String reading,
      Locale locale,
      Model model) {
    Wording say = Wording.in(locale, messages);
    RankingPage page = pages.ranking(desk.asked(period, kind, reading), new FigureText(say));
    model.addAttribute("page", page);
    model.addAttribute("freshness", FreshnessView.of(freshness.now(), page.generated(), say));
    return "engagement/ranking";
  }

  @GetMapping("/dia-ban/{code:\\d{3}|\\d{5}}")
  String place(
      @PathVariable String code,
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String reading,
      Locale locale,
      Model model) {
    Wording say = Wording.in(locale, messages);
    PlacePage page =
        pages
            .place(desk.asked(period, kind, reading), new UnitCode(code), new FigureText(say))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("page", page);
    model.addAttribute("freshness", FreshnessView.of(freshness.now(), page.generated(), say));
    return "engagement/place";
  }

  @GetMapping("/cach-tinh")
  String method(Locale locale, Model model) {
    Wording say = Wording.in(locale, messages);
    model.addAttribute("freshness", FreshnessView.of(freshness.now(), false, say));
    FigureText text = new FigureText(say);
    model.addAttribute("kpis", Kpi.all().stream().map(kpi -> MethodKpi.of(kpi, text)).toList());
    return "engagement/method";
  }
}

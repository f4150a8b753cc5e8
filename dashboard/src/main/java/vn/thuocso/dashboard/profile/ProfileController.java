package vn.thuocso.dashboard.profile;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.dashboard.export.Download;
import vn.thuocso.dashboard.pipeline.FreshnessBoard;
import vn.thuocso.dashboard.pipeline.FreshnessView;
import vn.thuocso.dashboard.score.ChosenSnapshot;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.score.UnknownWord;
import vn.thuocso.dashboard.simulation.Lifting;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.wording.Wording;

/** The page of a unit; readable without login. */
@Controller
class ProfileController {

  private final ProfileDesk desk;
  private final ProfilePages pages;
  private final Lifting lifting;
  private final FreshnessBoard freshness;
  private final MessageSource messages;

  ProfileController(
      ProfileDesk desk,
      ProfilePages pages,
      Lifting lifting,
      FreshnessBoard freshness,
      MessageSource messages) {
    this.desk = desk;
    this.pages = pages;
    this.lifting = lifting;
    this.freshness = freshness;
    this.messages = messages;
  }

  @GetMapping("/don-vi/{code}")
  ModelAndView profile(
      @PathVariable String code,
      @RequestParam Map<String, String> words,
      Locale locale,
      Model model) {
    Wording say = Wording.in(locale, messages);
    List<Unit> units = desk.units();
    Optional<Unit> unit =
        units.stream().filter(each -> each.code().value().equals(code)).findFirst();
    if (unit.isEmpty()) {
      model.addAttribute("code", new UnknownWord("code", code).word());
      model.addAttribute("similar", desk.similar(code));
      return shown("profile/unknown", HttpStatus.NOT_FOUND, false, say);
    }
    Optional<ChosenSnapshot> chosen = desk.chosen(words);
    if (chosen.isEmpty()) {
      return shown("ranking/empty", HttpStatus.OK, false, say);
    }
    Facts facts = desk.facts(unit.get(), units, chosen.get());
    model.addAttribute(
        "page", pages.page(facts, words.getOrDefault(History.WORD, ""), new ScoreText(say)));
    model.addAttribute("stamp", ProfileSheet.stamp(facts));
    lifting
        .section(unit.get().code(), chosen.get(), say)
        .ifPresent(lift -> model.addAttribute("lift", lift));
    lifting
        .area(unit.get().code(), chosen.get(), say)
        .ifPresent(lift -> model.addAttribute("areaLift", lift));
    return shown("profile/page", HttpStatus.OK, facts.generated(), say);
  }

  /** A file answers what was asked, or not at all. */
  @GetMapping({"/don-vi/{code}/bang.csv", "/don-vi/{code}/bang.xlsx"})
  ResponseEntity<byte[]> table(
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> words,
      Locale locale) {
    Wording say = Wording.in(locale, messages);
    List<Unit> units = desk.units();
    Facts facts =
        units.stream()
            .filter(each -> each.code().value().equals(code))
            .findFirst()
            .flatMap(unit -> desk.chosen(words).map(chosen -> desk.facts(unit, units, chosen)))
            .filter(found -> found.chosen().unknown().isEmpty())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Download.table(
        request,
        "don-vi-" + facts.unit().code().value() + "-" + facts.snapshot().asOf(),
        pages.sheet(facts, new ScoreText(say)),
        say);
  }

  private ModelAndView shown(String view, HttpStatus status, boolean generated, Wording say) {
    ModelAndView page = new ModelAndView(view, status);
    page.addObject(
        "stylesheets",
        List.of(
            "/assets/engagement.css",
            "/assets/ranking.css",
            "/assets/profile.css",
            "/assets/simulation.css"));
    page.addObject("freshness", FreshnessView.of(freshness.now(), generated, say));
    return page;
  }
}

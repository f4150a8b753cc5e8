package vn.thuocso.dashboard.comparison;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thuocso.dashboard.export.Download;
import vn.thuocso.dashboard.pipeline.FreshnessBoard;
import vn.thuocso.dashboard.pipeline.FreshnessView;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.wording.Wording;

/**
 * Up to five units side by side: {@code u} for each, {@code them} for a name to add, and the words
 * that choose a snapshot. Readable without login.
 */
@Controller
class CompareController {

  static final String PATH = "/so-sanh";

  private final CompareDesk desk;
  private final FreshnessBoard freshness;
  private final MessageSource messages;

  CompareController(CompareDesk desk, FreshnessBoard freshness, MessageSource messages) {
    this.desk = desk;
    this.freshness = freshness;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String compare(
      @RequestParam(name = "u", required = false) @Nullable List<String> codes,
      @RequestParam(name = "them", defaultValue = "") String name,
      @RequestParam Map<String, String> words,
      Locale locale,
      Model model) {
    Wording say = Wording.in(locale, messages);
    Wanted wanted = desk.wanted(codes == null ? List.of() : codes, name);
    Optional<Rivals> rivals = desk.rivals(wanted, words);
    boolean generated = false;
    if (rivals.isPresent()) {
      ComparePage page =
          new ComparePages(wanted, rivals.get(), desk.all(), new ScoreText(say)).page();
      generated = page.generated();
      model.addAttribute("page", page);
      model.addAttribute(
          "stamp", new CompareSheet(wanted, rivals.get(), new ScoreText(say)).stamp());
      model.addAttribute(
          "stylesheets",
          List.of("/assets/engagement.css", "/assets/ranking.css", "/assets/compare.css"));
    }
    model.addAttribute("freshness", FreshnessView.of(freshness.now(), generated, say));
    return rivals.isPresent() ? "comparison/page" : "ranking/empty";
  }

  /** A file answers what was asked, or not at all. */
  @GetMapping({PATH + "/bang.csv", PATH + "/bang.xlsx"})
  ResponseEntity<byte[]> table(
      HttpServletRequest request,
      @RequestParam(name = "u", required = false) @Nullable List<String> codes,
      @RequestParam Map<String, String> words,
      Locale locale) {
    Wording say = Wording.in(locale, messages);
    Wanted wanted = desk.wanted(codes == null ? List.of() : codes, "");
    Rivals rivals =
        desk.rivals(wanted, words)
            .filter(found -> wanted.remarks().isEmpty() && found.chosen().unknown().isEmpty())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Download.table(
        request,
        "so-sanh-" + rivals.chosen().snapshot().asOf(),
        new CompareSheet(wanted, rivals, new ScoreText(say)).sheet(),
        say);
  }
}

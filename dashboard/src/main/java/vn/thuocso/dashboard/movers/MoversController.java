package vn.thuocso.dashboard.movers;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thuocso.dashboard.export.Download;
import vn.thuocso.dashboard.pipeline.FreshnessBoard;
import vn.thuocso.dashboard.pipeline.FreshnessView;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.wording.Wording;

/**
 * Who rose and fell between two days, {@code tu} and {@code den}; without them since the year
 * before. Readable without login.
 */
@Controller
class MoversController {

  private final MoversDesk desk;
  private final FreshnessBoard freshness;
  private final MessageSource messages;

  MoversController(MoversDesk desk, FreshnessBoard freshness, MessageSource messages) {
    this.desk = desk;
    this.freshness = freshness;
    this.messages = messages;
  }

  @GetMapping("/bien-dong")
  String movers(@RequestParam Map<String, String> words, Locale locale, Model model) {
    Wording say = Wording.in(locale, messages);
    Optional<Moves> moves = desk.moves(words);
    boolean generated = false;
    if (moves.isPresent()) {
      MoversPage page = new MoversPages(moves.get(), new ScoreText(say)).page();
      generated = page.generated();
      model.addAttribute("page", page);
      model.addAttribute("stamp", new MoversSheet(moves.get(), new ScoreText(say)).stamp());
      model.addAttribute(
          "stylesheets",
          List.of("/assets/engagement.css", "/assets/ranking.css", "/assets/movers.css"));
    }
    model.addAttribute("freshness", FreshnessView.of(freshness.now(), generated, say));
    return moves.isPresent() ? "movers/page" : "movers/empty";
  }

  /** A file answers what was asked, or not at all. */
  @GetMapping({"/bien-dong/bang.csv", "/bien-dong/bang.xlsx"})
  ResponseEntity<byte[]> table(
      HttpServletRequest request, @RequestParam Map<String, String> words, Locale locale) {
    Wording say = Wording.in(locale, messages);
    Moves moves =
        desk.moves(words)
            .filter(found -> found.unknown().isEmpty())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Download.table(
        request,
        "bien-dong-" + moves.from().asOf() + "-" + moves.to().asOf(),
        new MoversSheet(moves, new ScoreText(say)).sheet(),
        say);
  }
}

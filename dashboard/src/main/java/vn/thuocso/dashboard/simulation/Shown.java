package vn.thuocso.dashboard.simulation;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.dashboard.pipeline.FreshnessBoard;
import vn.thuocso.dashboard.pipeline.FreshnessView;
import vn.thuocso.dashboard.score.ChosenSnapshot;
import vn.thuocso.dashboard.wording.Wording;

/** What every page of simulations has around it. */
@Component
class Shown {

  private final FreshnessBoard freshness;

  Shown(FreshnessBoard freshness) {
    this.freshness = freshness;
  }

  ModelAndView page(String view, HttpStatus status, boolean generated, Wording say) {
    ModelAndView page = new ModelAndView(view, status);
    page.addObject(
        "stylesheets",
        List.of("/assets/engagement.css", "/assets/ranking.css", "/assets/simulation.css"));
    page.addObject("freshness", FreshnessView.of(freshness.now(), generated, say));
    return page;
  }

  /** The words of an address that chose nothing. */
  static List<String> remarks(ChosenSnapshot chosen, Wording say) {
    return chosen.unknown().stream()
        .map(
            word ->
                say.say(
                    List.of("nam", "ngay").contains(word.parameter())
                        ? "ranking.unknown.none"
                        : "ranking.unknown",
                    say.say("ranking.filter." + word.parameter()),
                    word.word()))
        .toList();
  }
}

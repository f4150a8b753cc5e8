package vn.thuocso.dashboard.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.score.UnknownWord;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.unit.UnitSearch;
import vn.thuocso.dashboard.wording.Wording;

/** What the search box of every page asks: units and indicators of a name. */
@Controller
class SearchController {

  private static final int MOST = 30;

  private final UnitSearch units;
  private final Standings standings;
  private final MessageSource messages;

  SearchController(UnitSearch units, Standings standings, MessageSource messages) {
    this.units = units;
    this.standings = standings;
    this.messages = messages;
  }

  /**
   * A place to go to.
   *
   * @param told where a unit stands, or else of what kind it is
   */
  record Hit(String href, String name, String told) {}

  @GetMapping("/tim")
  String search(
      @RequestParam(name = "q", defaultValue = "") String text, Locale locale, Model model) {
    Wording say = Wording.in(locale, messages);
    List<Unit> named = units.find(text, MOST);
    Map<UnitCode, String> ranks =
        named.isEmpty() ? Map.of() : standings.inWords(new ScoreText(say));
    List<Hit> found = named.stream().map(unit -> hit(unit, ranks, say)).toList();
    List<Hit> indices = IndexSearch.find(text, MOST).stream().map(at -> hit(at, say)).toList();
    String shown = new UnknownWord("q", text).word();
    model.addAttribute("asked", shown);
    model.addAttribute("units", found);
    model.addAttribute("indices", indices);
    model.addAttribute("headline", headline(shown, found.size() + indices.size(), say));
    return "search/page";
  }

  private static String headline(String asked, int hits, Wording say) {
    if (asked.isBlank()) {
      return say.say("search.title");
    }
    return hits == 0
        ? say.say("search.nothing", asked)
        : say.say("search.found", say.count(hits), asked);
  }

  private static Hit hit(Unit unit, Map<UnitCode, String> ranks, Wording say) {
    String kind = say.say("ranking.kind." + unit.kind().code());
    String rank = ranks.get(unit.code());
    return new Hit("/don-vi/" + unit.code(), unit.name(), rank == null ? kind : rank);
  }

  private static Hit hit(IndexSearch.Found found, Wording say) {
    String index = found.ranked().equals(ScoreNode.TOTAL) ? "" : "?tru=" + found.ranked();
    return new Hit(
        "/xep-hang" + index,
        found.code() + ". " + (say.english() ? found.name().en() : found.name().vi()),
        say.say(found.code().equals(found.ranked()) ? "search.index" : "search.indicator"));
  }
}

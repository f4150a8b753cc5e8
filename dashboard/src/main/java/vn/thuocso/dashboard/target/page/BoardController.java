package vn.thuocso.dashboard.target.page;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.dashboard.wording.Wording;

/** Who is on the way to a target, and who is leaving it. */
@Controller
class BoardController {

  private final TargetDesk desk;
  private final MessageSource messages;

  BoardController(TargetDesk desk, MessageSource messages) {
    this.desk = desk;
    this.messages = messages;
  }

  @GetMapping(Asked.PATH + "/tien-do")
  ModelAndView board(@RequestParam Map<String, String> words, Locale locale) {
    Asked asked = desk.asked(words);
    Measure measure =
        asked
            .measures()
            .find(words.getOrDefault("ma", ""))
            .orElseGet(() -> asked.measures().all().get(0));
    ModelAndView page = new ModelAndView("target/board");
    page.addObject("page", BoardPage.of(desk.facts(asked), measure, Wording.in(locale, messages)));
    page.addObject("stylesheets", SheetController.STYLES);
    return page;
  }
}

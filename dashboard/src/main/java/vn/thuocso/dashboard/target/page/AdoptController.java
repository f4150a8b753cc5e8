package vn.thuocso.dashboard.target.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.dashboard.shell.Form;
import vn.thuocso.dashboard.target.sheet.Edit;
import vn.thuocso.dashboard.target.sheet.SheetRefusal;
import vn.thuocso.dashboard.target.sheet.Sheets;
import vn.thuocso.dashboard.wording.Wording;

/** Everything that is changed against what was adopted last, and its adoption by somebody else. */
@Controller
class AdoptController {

  static final String PREVIEW = Asked.PATH + "/xem-truoc";

  private final TargetDesk desk;
  private final Sheets sheets;
  private final MessageSource messages;

  AdoptController(TargetDesk desk, Sheets sheets, MessageSource messages) {
    this.desk = desk;
    this.sheets = sheets;
    this.messages = messages;
  }

  @GetMapping(PREVIEW)
  ModelAndView preview(@RequestParam Map<String, String> words, Locale locale) {
    Form form = Form.of(Map.of(), messages, locale);
    return shown(desk.asked(words), form, HttpStatus.OK, locale);
  }

  @PostMapping(Asked.PATH + "/ban-hanh")
  ModelAndView adopt(@RequestParam Map<String, String> fields, Locale locale) {
    Asked asked = desk.asked(fields);
    Form form = Form.of(fields, messages, locale);
    String document = form.text("van-ban", 100);
    long seen = form.optionalCount("thay-doi", 0, Long.MAX_VALUE).orElse(0L);
    if (form.isSound()) {
      desk.requireAdopter();
      try {
        sheets.adopt(asked.key(), document, seen, asked.measures(), desk.cast(), desk.account());
        return new ModelAndView("redirect:" + asked.at(Asked.PATH));
      } catch (SheetRefusal refused) {
        form.refuse("van-ban", "target.adopt." + refused.kind().name().toLowerCase(Locale.ROOT));
      }
    }
    return shown(asked, form, HttpStatus.UNPROCESSABLE_CONTENT, locale);
  }

  /** Takes over what the year before sets, where nothing is set yet. */
  @PostMapping(Asked.PATH + "/sao-chep")
  String copy(@RequestParam Map<String, String> fields) {
    Asked asked = desk.asked(fields);
    List<Edit> edits = sheets.fromYearBefore(asked.key());
    edits.forEach(edit -> desk.requirePlanner(edit.place().scope()));
    if (!edits.isEmpty()) {
      sheets.change(asked.key(), edits, asked.measures(), desk.account());
    }
    return "redirect:" + asked.at(Asked.PATH);
  }

  private ModelAndView shown(Asked asked, Form form, HttpStatus status, Locale locale) {
    Facts facts = desk.facts(asked);
    ModelAndView page = new ModelAndView("target/preview", status);
    page.addObject(
        "page",
        PreviewPage.of(facts, desk.mayAdopt(), desk.account(), Wording.in(locale, messages)));
    page.addObject("form", form);
    page.addObject("stylesheets", SheetController.STYLES);
    return page;
  }
}

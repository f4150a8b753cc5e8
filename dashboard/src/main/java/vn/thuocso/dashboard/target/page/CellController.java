package vn.thuocso.dashboard.target.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.dashboard.shell.Form;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Setting;
import vn.thuocso.dashboard.target.sheet.Edit;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.dashboard.target.sheet.Problem;
import vn.thuocso.dashboard.target.sheet.SheetRefusal;
import vn.thuocso.dashboard.target.sheet.Sheets;
import vn.thuocso.dashboard.target.sheet.Typed;
import vn.thuocso.dashboard.wording.Wording;

/** Saves one cell by a plain form; what was typed is kept where it cannot be saved. */
@Controller
class CellController {

  private final TargetDesk desk;
  private final Sheets sheets;
  private final MessageSource messages;

  CellController(TargetDesk desk, Sheets sheets, MessageSource messages) {
    this.desk = desk;
    this.sheets = sheets;
    this.messages = messages;
  }

  @PostMapping(Asked.PATH + "/o")
  ModelAndView save(@RequestParam Map<String, String> fields, Locale locale) {
    Asked asked = desk.asked(fields);
    Place place =
        asked.place().orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    desk.requirePlanner(place.scope());
    if (!desk.cast().has(place.scope())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Wording say = Wording.in(locale, messages);
    Form form = Form.of(fields, messages, locale);
    Setting setting = setting(form, asked.measure(place), say);
    int seen = form.optionalCount("phien-ban", 0, Integer.MAX_VALUE).orElse(0L).intValue();
    Pane.Conflict conflict = Pane.Conflict.NONE;
    if (form.isSound()) {
      try {
        sheets.change(
            asked.key(),
            List.of(Edit.whole(place, seen, setting)),
            asked.measures(),
            desk.account());
        return new ModelAndView("redirect:" + asked.at(Asked.PATH) + "#o-chon");
      } catch (SheetRefusal refused) {
        conflict = refuse(refused, asked, place, form, setting, say);
      }
    }
    Facts facts = desk.facts(asked);
    return SheetController.shown(
        facts,
        new PaneText(facts, say).pane(place, form, conflict),
        say,
        conflict.there() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** A stale cell shows both values, and takes the newer version for what is sent next. */
  private Pane.Conflict refuse(
      SheetRefusal refused, Asked asked, Place place, Form form, Setting mine, Wording say) {
    Problem problem = refused.cells().get(place);
    if (refused.kind() != SheetRefusal.Kind.STALE || problem == null) {
      form.refuse("dich", "target.refused", problem == null ? "" : problem.said(say));
      return Pane.Conflict.NONE;
    }
    Measure measure = asked.measure(place);
    Setting theirs = sheets.draft(asked.key()).settings().at(place);
    return new Pane.Conflict(
        true, HistoryPage.said(mine, measure, say), HistoryPage.said(theirs, measure, say));
  }

  private static Setting setting(Form form, Measure measure, Wording say) {
    return new Setting(
        number(form, "san", measure, say),
        number(form, "dich", measure, say),
        number(form, "vuot", measure, say),
        form.optionalText("co-quan", 200),
        form.optionalText("van-ban", 100));
  }

  private static @Nullable BigDecimal number(
      Form form, String field, Measure measure, Wording say) {
    Typed typed = Typed.of(form.optionalText(field, 40), measure);
    typed.problem().ifPresent(wrong -> form.refuse(field, "target.refused", wrong.said(say)));
    return typed.number();
  }
}

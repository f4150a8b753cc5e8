package vn.thuocso.dashboard.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.StaleVersion;
import vn.thuocso.dashboard.assessment.claim.Submissions;
import vn.thuocso.dashboard.wording.Wording;

/** A unit's form: entered by its clerk, looked at and submitted by its approver. */
@Controller
class FormController {

  static final String PATH = "/tu-danh-gia/{year:\\d{4}}/{unit}";

  private final FormDesk desk;
  private final Saving saving;
  private final Submissions submissions;
  private final Access access;
  private final MessageSource messages;

  FormController(
      FormDesk desk,
      Saving saving,
      Submissions submissions,
      Access access,
      MessageSource messages) {
    this.desk = desk;
    this.saving = saving;
    this.submissions = submissions;
    this.access = access;
    this.messages = messages;
  }

  @GetMapping(PATH)
  ModelAndView show(
      @PathVariable int year,
      @PathVariable String unit,
      @RequestParam(name = "chi-so", defaultValue = "") String chapter,
      Model model,
      Locale language) {
    UnitCode code = access.seen(unit);
    return page(year, code, chapter, Map.of(), "", HttpStatus.OK, model, language);
  }

  @PostMapping(PATH)
  ModelAndView save(
      @PathVariable int year,
      @PathVariable String unit,
      @RequestParam("phien-ban") long version,
      @RequestParam(name = "chi-so", defaultValue = "") String chapter,
      @RequestParam(name = "viec", defaultValue = "") String work,
      @RequestParam MultiValueMap<String, String> fields,
      Model model,
      Locale language) {
    UnitCode code = access.filled(unit);
    Map<String, List<String>> sent = fields;
    Map<String, Attempt> failed =
        saving.save(desk.of(year, code), sent, Wording.in(language, messages));
    if (!failed.isEmpty()) {
      boolean conflict = failed.values().stream().anyMatch(Attempt::conflict);
      HttpStatus status = conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
      String why = Wording.in(language, messages).say("form.unsaved", failed.size());
      return page(year, code, chapter, failed, why, status, model, language);
    }
    return work.equals("chuyen")
        ? hand(
            () -> submissions.handOver(year, code, version), year, code, chapter, model, language)
        : back(year, code, chapter);
  }

  @PostMapping(PATH + "/tra-ve")
  ModelAndView takeBack(
      @PathVariable int year,
      @PathVariable String unit,
      @RequestParam("phien-ban") long version,
      Model model,
      Locale language) {
    UnitCode code = access.filled(unit);
    return hand(() -> submissions.takeBack(year, code, version), year, code, "", model, language);
  }

  @PostMapping(PATH + "/nop")
  ModelAndView submit(
      @PathVariable int year,
      @PathVariable String unit,
      @RequestParam("phien-ban") long version,
      Model model,
      Locale language) {
    UnitCode code = access.approved(unit);
    return hand(() -> submissions.submit(year, code, version), year, code, "", model, language);
  }

  @PostMapping(PATH + "/nop-lai")
  ModelAndView resubmit(
      @PathVariable int year,
      @PathVariable String unit,
      @RequestParam("phien-ban") long version,
      Model model,
      Locale language) {
    UnitCode code = access.approved(unit);
    return hand(() -> submissions.resubmit(year, code, version), year, code, "", model, language);
  }

  /** Hands the form on, or shows it again with why not. */
  private ModelAndView hand(
      Runnable handing, int year, UnitCode unit, String chapter, Model model, Locale language) {
    Wording say = Wording.in(language, messages);
    try {
      handing.run();
      return back(year, unit, chapter);
    } catch (Refused refused) {
      String why = new Said(say).refused(refused);
      HttpStatus status = Refusals.status(refused.refusal());
      return page(year, unit, chapter, Map.of(), why, status, model, language);
    } catch (StaleVersion stale) {
      String why = say.say("form.moved");
      return page(year, unit, chapter, Map.of(), why, HttpStatus.CONFLICT, model, language);
    }
  }

  private static ModelAndView back(int year, UnitCode unit, String chapter) {
    String of = chapter.matches("[0-9A-Za-z.-]{1,20}") ? "?chi-so=" + chapter : "";
    return new ModelAndView("redirect:/tu-danh-gia/" + year + "/" + unit + of);
  }

  private ModelAndView page(
      int year,
      UnitCode unit,
      String chapter,
      Map<String, Attempt> failed,
      String problem,
      HttpStatus status,
      Model model,
      Locale language) {
    Sheet sheet = desk.of(year, unit);
    Wording say = Wording.in(language, messages);
    model.addAttribute(
        "page", new FormPages(sheet, access.hands(sheet), say).of(chapter, failed, problem));
    model.addAttribute("stylesheets", List.of("/assets/form.css"));
    return new ModelAndView("form/page", model.asMap(), status);
  }
}

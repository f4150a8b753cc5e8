package vn.thuocso.dashboard.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.round.Extension;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.RoundCriteria;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.dashboard.shell.Form;
import vn.thuocso.dashboard.shell.Option;
import vn.thuocso.dashboard.wording.Wording;

/** Where planners open the round, see how far units are, and give one longer. */
@Controller
class RoundController {

  static final String PATH = "/dot-danh-gia";
  private static final String OF_YEAR = PATH + "/{year:\\d{4}}";
  private static final String UNIT = "don-vi";
  private static final String REASON = "ly-do";
  private static final String UNTIL = "den-ngay";

  private final Rounds rounds;
  private final RoundCriteria criteria;
  private final RoundPages pages;
  private final Access access;
  private final Clock clock;
  private final MessageSource messages;

  RoundController(
      Rounds rounds,
      RoundCriteria criteria,
      RoundPages pages,
      Access access,
      Clock clock,
      MessageSource messages) {
    this.rounds = rounds;
    this.criteria = criteria;
    this.pages = pages;
    this.access = access;
    this.clock = clock;
    this.messages = messages;
  }

  @GetMapping(PATH)
  ModelAndView newest(Model model, Locale language) {
    access.planner();
    Form form = Form.of(RoundDays.usual(thisYear()), messages, language);
    return page(rounds.all().stream().findFirst(), form, HttpStatus.OK, model, language);
  }

  @GetMapping(OF_YEAR)
  ModelAndView show(@PathVariable int year, Model model, Locale language) {
    access.planner();
    Round round = rounds.required(year);
    Form form = Form.of(RoundDays.of(round), messages, language);
    return page(Optional.of(round), form, HttpStatus.OK, model, language);
  }

  @PostMapping(PATH)
  ModelAndView open(@RequestParam Map<String, String> sent, Model model, Locale language) {
    access.planner();
    Form form = Form.of(sent, messages, language);
    form.text(RoundDays.YEAR, 4);
    Optional<Long> year = form.optionalCount(RoundDays.YEAR, 2020, 2100);
    Optional<RoundDays> days = RoundDays.of(form);
    if (year.isPresent() && days.isPresent()) {
      int of = year.get().intValue();
      try {
        rounds.open(days.get().round(of, criteria.newest().framework()));
        return new ModelAndView("redirect:" + PATH + "/" + of);
      } catch (Refused refused) {
        model.addAttribute("problem", said(language).refused(refused));
      }
    }
    return page(
        rounds.all().stream().findFirst(), form, HttpStatus.UNPROCESSABLE_CONTENT, model, language);
  }

  @PostMapping(OF_YEAR)
  ModelAndView change(
      @PathVariable int year,
      @RequestParam("phien-ban") long version,
      @RequestParam Map<String, String> sent,
      Model model,
      Locale language) {
    access.planner();
    Round round = rounds.required(year);
    Form form = Form.of(sent, messages, language);
    Optional<RoundDays> days = RoundDays.of(form);
    if (days.isPresent()) {
      try {
        rounds.change(days.get().round(year, criteria.of(round).framework()), version);
        return new ModelAndView("redirect:" + PATH + "/" + year);
      } catch (Refused refused) {
        model.addAttribute("problem", said(language).refused(refused));
      }
    }
    return page(Optional.of(round), form, HttpStatus.UNPROCESSABLE_CONTENT, model, language);
  }

  @PostMapping(OF_YEAR + "/gia-han")
  ModelAndView extend(
      @PathVariable int year,
      @RequestParam Map<String, String> sent,
      Model model,
      Locale language) {
    access.planner();
    Round round = rounds.required(year);
    Map<String, String> both = new HashMap<>(RoundDays.of(round));
    both.putAll(sent);
    Form form = Form.of(both, messages, language);
    String unit = form.text(UNIT, 5);
    String reason = form.text(REASON, 500);
    Optional<LocalDate> until = form.day(UNTIL);
    boolean known = pages.assessed(year).stream().anyMatch(one -> one.code().value().equals(unit));
    if (!unit.isEmpty() && !known) {
      form.refuse(UNIT, "form.round.unit.unknown", unit);
    }
    if (form.isSound() && until.isPresent()) {
      try {
        rounds.extend(
            new Extension(year, new UnitCode(unit), RoundDays.closing(until.get()), reason));
        return new ModelAndView("redirect:" + PATH + "/" + year);
      } catch (Refused refused) {
        model.addAttribute("problem", said(language).refused(refused));
      }
    }
    return page(Optional.of(round), form, HttpStatus.UNPROCESSABLE_CONTENT, model, language);
  }

  private ModelAndView page(
      Optional<Round> round, Form form, HttpStatus status, Model model, Locale language) {
    Wording say = Wording.in(language, messages);
    model.addAttribute("form", form);
    model.addAttribute("stylesheets", List.of("/assets/form.css"));
    model.addAttribute("page", round.map(one -> pages.of(one, say)).orElse(null));
    int year = round.map(Round::year).orElse(thisYear());
    model.addAttribute(
        "units",
        pages.assessed(year).stream()
            .map(unit -> new Option(unit.code().value(), unit.name()))
            .toList());
    model.addAttribute("usual", Form.of(RoundDays.usual(year + 1), messages, language));
    return new ModelAndView(
        round.isPresent() ? "form/round" : "form/no-round", model.asMap(), status);
  }

  private Said said(Locale language) {
    return new Said(Wording.in(language, messages));
  }

  private int thisYear() {
    return HcmcCalendar.dayOf(clock.instant()).getYear();
  }
}

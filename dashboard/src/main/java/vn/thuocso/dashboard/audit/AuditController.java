package vn.thuocso.dashboard.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.export.Download;
import vn.thuocso.dashboard.export.Files;
import vn.thuocso.dashboard.shell.Form;

/**
 * Shows the record of decisions to administrators and the council. Units read what was decided
 * about them where it concerns them; here they would also see appraisals before they are done, and
 * blind ones beside their doubles.
 */
@Controller
class AuditController {

  static final String PATH = "/nhat-ky";

  private static final String BEFORE = "truoc";
  private static final int ON_A_PAGE = 50;

  /** What a spreadsheet still opens with ease. */
  private static final int IN_A_FILE = 20_000;

  private final AuditDesk desk;
  private final Callers callers;
  private final MessageSource messages;

  AuditController(AuditDesk desk, Callers callers, MessageSource messages) {
    this.desk = desk;
    this.callers = callers;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String show(
      @RequestParam Map<String, String> words,
      Model model,
      Locale language,
      HttpServletResponse response)
      throws IOException {
    callers.requireEverywhere(Role.ADMINISTRATOR, Role.COUNCIL);
    response.setHeader("Cache-Control", "no-store");
    Form form = Form.of(words, messages, language);
    Question question = desk.question(form);
    long before = form.optionalCount(BEFORE, 1, 999_999_999_999L).orElse(Long.MAX_VALUE);
    model.addAttribute("form", form);
    model.addAttribute("page", page(form, question, before, language));
    model.addAttribute("files", new Files(address(form, 0)));
    return "audit/page";
  }

  /** A file answers what was asked, or not at all. */
  @GetMapping({PATH + "/bang.csv", PATH + "/bang.xlsx"})
  ResponseEntity<byte[]> table(
      HttpServletRequest request, @RequestParam Map<String, String> words, Locale language) {
    callers.requireEverywhere(Role.ADMINISTRATOR, Role.COUNCIL);
    Form form = Form.of(words, messages, language);
    Question question = desk.question(form);
    if (!form.isSound()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Head head = desk.head();
    List<Kept> entries = desk.entries(question, Long.MAX_VALUE, IN_A_FILE + 1);
    boolean whole = entries.size() <= IN_A_FILE;
    List<Kept> told = whole ? entries : entries.subList(0, IN_A_FILE);
    Words said = desk.words(told, messages, language);
    AuditSheet sheet =
        new AuditSheet(said, told, head, address(form, 0).substring(PATH.length()), whole);
    return Download.table(request, "nhat-ky-" + head.no(), sheet.sheet(), said.say());
  }

  private AuditPage page(Form form, Question question, long before, Locale language)
      throws IOException {
    List<Kept> found = desk.entries(question, before, ON_A_PAGE + 1);
    List<Kept> entries = found.size() > ON_A_PAGE ? found.subList(0, ON_A_PAGE) : found;
    AuditPages pages = new AuditPages(desk.words(entries, messages, language));
    Head head = desk.head();
    return new AuditPage(
        pages.headline(question, question.isForAll() ? 0 : desk.count(question), head),
        pages.verbs(desk.verbs()),
        pages.units(desk.units()),
        pages.lines(entries),
        head.toString(),
        pages.noted(desk.noted()),
        found.size() > ON_A_PAGE ? address(form, entries.get(ON_A_PAGE - 1).entry().no()) : "",
        before == Long.MAX_VALUE ? "" : address(form, 0));
  }

  /** The address of what was asked, from before that entry on; 0: from the newest on. */
  private static String address(Form form, long before) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
    AuditDesk.WORDS.stream()
        .filter(word -> !form.value(word).isEmpty())
        .forEach(word -> address.queryParam(word, "{" + word + "}"));
    if (before > 0) {
      address.queryParam(BEFORE, before);
    }
    return address
        .encode()
        .buildAndExpand(
            AuditDesk.WORDS.stream()
                .filter(word -> !form.value(word).isEmpty())
                .map(form::value)
                .toArray())
        .toUriString();
  }
}

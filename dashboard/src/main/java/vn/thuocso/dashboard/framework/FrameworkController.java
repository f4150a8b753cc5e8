package vn.thuocso.dashboard.framework;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.dashboard.shell.Form;
import vn.thuocso.dashboard.shell.Option;
import vn.thuocso.dashboard.wording.Wording;

/** Shows definitions, and takes new ones in; whoever is logged in may read them. */
@Controller
class FrameworkController {

  static final String PATH = "/bo-chi-so";
  static final String VERSION = PATH + "/{framework}/{edition}";

  /** So many problems are named; more would not be read. */
  private static final int NAMED = 200;

  private final FrameworkDesk desk;
  private final MessageSource messages;

  FrameworkController(FrameworkDesk desk, MessageSource messages) {
    this.desk = desk;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String list(Model model, Locale language) {
    return list(Reading.none(), "", model, language);
  }

  @PostMapping(PATH)
  ModelAndView take(
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile sent,
      Model model,
      Locale language)
      throws IOException {
    desk.requirePlanner();
    byte[] bytes = sent == null ? new byte[0] : sent.getBytes();
    Reading reading = Reading.of(bytes);
    if (reading.framework().isPresent()) {
      String code = reading.framework().get().code().value();
      String version = reading.framework().get().version();
      if (desk.keep(reading.framework().get(), bytes) == Outcome.DONE) {
        return new ModelAndView("redirect:" + PATH + "/" + code + "/" + version);
      }
      String taken = Wording.in(language, messages).say("framework.file.taken", code, version);
      return new ModelAndView(
          list(reading, taken, model, language), model.asMap(), HttpStatus.CONFLICT);
    }
    String refusal = reading.refusal().isEmpty() ? "framework.file.wrong" : reading.refusal();
    return new ModelAndView(
        list(reading, Wording.in(language, messages).say(refusal), model, language),
        model.asMap(),
        HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @GetMapping(VERSION)
  String version(
      @PathVariable("framework") String code,
      @PathVariable("edition") String version,
      Model model,
      Locale language) {
    return desk.show(
        kept(code, version), Form.of(Map.of(), messages, language), "", model, language);
  }

  /** The bytes as they were brought in. */
  @GetMapping(VERSION + "/dinh-nghia.yaml")
  ResponseEntity<byte[]> bytes(
      @PathVariable("framework") String code, @PathVariable("edition") String version) {
    Kept kept = kept(code, version);
    String name = kept.code() + "-" + kept.version() + ".yaml";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_YAML)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(desk.bytes(kept));
  }

  /** What changed from one version to another. */
  @GetMapping(PATH + "/so-sanh")
  String compare(
      @RequestParam(name = "tu", defaultValue = "") String from,
      @RequestParam(name = "den", defaultValue = "") String to,
      Model model,
      Locale language) {
    FrameworkPages pages = desk.pages(List.of(), language);
    Optional<Kept> before = desk.named(from);
    Optional<Kept> after = desk.named(to);
    model.addAttribute("choices", choices());
    model.addAttribute("from", before.map(Kept::key).orElse(""));
    model.addAttribute("to", after.map(Kept::key).orElse(""));
    model.addAttribute("unknown", before.isEmpty() != after.isEmpty() || unknown(from, before));
    model.addAttribute(
        "differences",
        before.isPresent() && after.isPresent()
            ? pages.differences(desk.compare(before.get(), after.get(), pages.say()))
            : null);
    return "framework/compare";
  }

  private static boolean unknown(String asked, Optional<Kept> found) {
    return !asked.isEmpty() && found.isEmpty();
  }

  private List<Option> choices() {
    return desk.all().stream()
        .map(kept -> new Option(kept.key(), kept.code() + " " + kept.version()))
        .toList();
  }

  private String list(Reading reading, String refusal, Model model, Locale language) {
    List<Kept> all = desk.all();
    FrameworkPages pages = desk.pages(all, language);
    model.addAttribute("lines", all.stream().map(pages::line).toList());
    model.addAttribute("choices", choices());
    model.addAttribute("planner", desk.isPlanner());
    model.addAttribute("refusal", refusal);
    model.addAttribute("problems", reading.problems().stream().limit(NAMED).toList());
    model.addAttribute("unsaid", Math.max(0, reading.problems().size() - NAMED));
    return "framework/list";
  }

  private Kept kept(String code, String version) {
    return desk.find(code, version)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}

package vn.thuocso.dashboard.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.access.proof.FreshProof;
import vn.thuocso.dashboard.wording.Wording;

/** Where rankings are published, read as they were published, and taken away to be computed. */
@Controller
class PublicationController {

  private static final String PATH = "/cong-bo";

  private final Publications publications;
  private final SigningKeys keys;
  private final Callers callers;
  private final MessageSource messages;

  PublicationController(
      Publications publications, SigningKeys keys, Callers callers, MessageSource messages) {
    this.publications = publications;
    this.keys = keys;
    this.callers = callers;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String list(Model model, Locale language) {
    fill(model, language);
    return "publication/list";
  }

  @GetMapping(PATH + "/{year:\\d{4}}/{edition:\\d{1,4}}")
  String edition(@PathVariable int year, @PathVariable int edition, Model model, Locale language) {
    Publication published = found(year, edition);
    EditionPages pages = new EditionPages(Wording.in(language, messages));
    byte[] bundle = publications.bundle(published);
    model.addAttribute("page", pages.page(published, bundle));
    if (edition > 1) {
      byte[] before = publications.bundle(found(year, edition - 1));
      model.addAttribute("moved", pages.moved(Moved.between(before, bundle), bundle));
    }
    return "publication/edition";
  }

  @GetMapping(PATH + "/{year:\\d{4}}/{edition:\\d{1,4}}/goi.zip")
  ResponseEntity<byte[]> bundle(@PathVariable int year, @PathVariable int edition) {
    Publication published = found(year, edition);
    return file(
        publications.bundle(published),
        MediaType.parseMediaType("application/zip"),
        "cong-bo-" + year + "-" + edition + ".zip");
  }

  @GetMapping(PATH + "/khoa/{key:[0-9a-f]{16}}.pem")
  ResponseEntity<byte[]> key(@PathVariable String key) {
    return keys.all().stream()
        .filter(known -> known.id().equals(key))
        .findFirst()
        .map(
            known ->
                file(
                    known.pem().getBytes(StandardCharsets.US_ASCII),
                    MediaType.parseMediaType("application/x-pem-file"),
                    key + ".pem"))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @FreshProof
  @PostMapping(PATH + "/dong-goi")
  String prepare(
      @RequestParam(name = "nam", defaultValue = "") String year,
      @RequestParam(name = "ly-do", defaultValue = "") String reason) {
    publications.prepare(year.matches("\\d{4}") ? Integer.parseInt(year) : 0, reason);
    return "redirect:" + PATH;
  }

  @FreshProof
  @PostMapping(PATH + "/{id:\\d{1,9}}/phat-hanh")
  String release(@PathVariable long id) {
    publications.release(id);
    return "redirect:" + PATH;
  }

  @FreshProof
  @PostMapping(PATH + "/khoa")
  String rotate() {
    publications.rotate();
    return "redirect:" + PATH;
  }

  @ExceptionHandler(Unpublishable.class)
  ModelAndView refused(Unpublishable refused, Locale language) {
    ModelAndView view = new ModelAndView("publication/list", HttpStatus.CONFLICT);
    Wording say = Wording.in(language, messages);
    view.addObject("problem", say.say(refused.sentence(), refused.fact()));
    fill(view.getModel()::put, language);
    return view;
  }

  private void fill(Model model, Locale language) {
    fill(model::addAttribute, language);
  }

  /** Where what the list shows is put. */
  private interface Shelf {
    @Nullable Object put(String name, Object value);
  }

  private void fill(Shelf shelf, Locale language) {
    ListPages pages = new ListPages(Wording.in(language, messages));
    boolean plans = callers.mayEverywhere(Role.PLANNER, Role.ADMINISTRATOR);
    boolean decides = callers.mayEverywhere(Role.COUNCIL);
    List<Publication> all = publications.all();
    shelf.put("released", pages.released(all));
    shelf.put("prepared", plans || decides ? pages.prepared(all) : List.of());
    shelf.put("plans", plans);
    shelf.put("decides", decides);
    shelf.put("administers", callers.mayEverywhere(Role.ADMINISTRATOR));
    shelf.put("keys", pages.keys(keys.all()));
  }

  private Publication found(int year, int edition) {
    return publications
        .find(year, edition)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }
}

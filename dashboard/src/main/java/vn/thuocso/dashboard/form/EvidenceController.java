package vn.thuocso.dashboard.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
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
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.claim.Enclosures;
import vn.thuocso.dashboard.assessment.evidence.Evidence;
import vn.thuocso.dashboard.assessment.evidence.EvidenceFiles;
import vn.thuocso.dashboard.assessment.evidence.FileKind;
import vn.thuocso.dashboard.assessment.evidence.StoredFile;
import vn.thuocso.dashboard.wording.Wording;

/** Takes evidence beside a criterion, and gives its files to those who may see the form. */
@Controller
class EvidenceController {

  private static final String PATH = FormController.PATH + "/{criterion}/minh-chung";

  private final Received received;
  private final Enclosures enclosures;
  private final EvidenceFiles files;
  private final FormDesk desk;
  private final Access access;
  private final MessageSource messages;

  EvidenceController(
      Received received,
      Enclosures enclosures,
      EvidenceFiles files,
      FormDesk desk,
      Access access,
      MessageSource messages) {
    this.received = received;
    this.enclosures = enclosures;
    this.files = files;
    this.desk = desk;
    this.access = access;
    this.messages = messages;
  }

  @PostMapping(PATH)
  ModelAndView add(
      @PathVariable int year,
      @PathVariable String unit,
      @PathVariable("criterion") String code,
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile sent,
      @RequestParam Map<String, String> fields,
      Model model,
      Locale language) {
    UnitCode of = access.filled(unit);
    String chapter = fields.getOrDefault("chi-so", "");
    try {
      received.take(new Criterion(year, of, code), sent, fields);
    } catch (Refused refused) {
      Sheet sheet = desk.of(year, of);
      Wording say = Wording.in(language, messages);
      String why = new Said(say).refused(refused);
      model.addAttribute(
          "page", new FormPages(sheet, access.hands(sheet), say).of(chapter, Map.of(), why));
      model.addAttribute("stylesheets", List.of("/assets/form.css"));
      return new ModelAndView("form/page", model.asMap(), Refusals.status(refused.refusal()));
    }
    return back(year, of, chapter, code);
  }

  @PostMapping(PATH + "/{item:\\d{1,6}}/go")
  ModelAndView remove(
      @PathVariable int year,
      @PathVariable String unit,
      @PathVariable("criterion") String code,
      @PathVariable int item,
      @RequestParam("phien-ban") int version,
      @RequestParam(name = "chi-so", defaultValue = "") String chapter) {
    UnitCode of = access.filled(unit);
    enclosures.remove(new Criterion(year, of, code), item, version);
    return back(year, of, chapter, code);
  }

  @GetMapping(PATH + "/{item:\\d{1,6}}/{version:\\d{1,6}}")
  ResponseEntity<byte[]> file(
      @PathVariable int year,
      @PathVariable String unit,
      @PathVariable("criterion") String code,
      @PathVariable int item,
      @PathVariable int version) {
    Criterion criterion = new Criterion(year, access.seen(unit), code);
    StoredFile file =
        enclosures
            .find(criterion, item, version)
            .flatMap(Evidence::file)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    byte[] content =
        files.read(file).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.parseMediaType(file.kind().mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .eTag("\"" + file.sha256() + "\"")
        .body(content);
  }

  private static String disposition(StoredFile file) {
    String ending = "." + file.kind().code();
    String name = file.name().isEmpty() ? "minh-chung" + ending : file.name();
    // Sandboxed, a browser shows no document of this kind; it is saved instead.
    ContentDisposition.Builder how =
        file.kind() == FileKind.PDF ? ContentDisposition.attachment() : ContentDisposition.inline();
    return how.filename(name, StandardCharsets.UTF_8).build().toString();
  }

  private static ModelAndView back(int year, UnitCode unit, String chapter, String code) {
    boolean known = chapter.matches("[0-9A-Za-z.-]{1,20}") && code.matches("[0-9A-Za-z.-]{1,20}");
    String of = known ? "?chi-so=" + chapter + "#c-" + code : "";
    return new ModelAndView("redirect:/tu-danh-gia/" + year + "/" + unit + of);
  }
}

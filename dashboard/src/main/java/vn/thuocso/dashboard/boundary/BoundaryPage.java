package vn.thuocso.dashboard.boundary;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.shell.Form;
import vn.thuocso.dashboard.shell.PlainText;
import vn.thuocso.dashboard.wording.Wording;

/** Where an administrator loads boundaries, looks at them and takes them away again. */
@Controller
class BoundaryPage {

  static final String PATH = "/quan-tri/ranh-gioi";

  /** So many problems are named; more would not be read. */
  private static final int NAMED = 30;

  private static final String SOURCE = "nguon";

  private final Boundaries boundaries;
  private final Callers callers;
  private final MessageSource messages;

  BoundaryPage(Boundaries boundaries, Callers callers, MessageSource messages) {
    this.boundaries = boundaries;
    this.callers = callers;
    this.messages = messages;
  }

  /** A layer as the page shows it; a null source where the tile map is drawn. */
  record Line(String layer, Optional<Boundary> boundary, String loaded) {}

  @GetMapping(PATH)
  String show(Model model, Locale language) {
    model.addAttribute("form", Form.of(Map.of(), messages, language));
    model.addAttribute("problems", List.of());
    fill(model, language);
    return "boundary/page";
  }

  @PostMapping(PATH)
  ModelAndView load(
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile sent,
      @RequestParam Map<String, String> fields,
      Model model,
      Locale language)
      throws IOException {
    callers.requireEverywhere(Role.ADMINISTRATOR);
    Form form = Form.of(fields, messages, language);
    String source = form.text(SOURCE, 200);
    // A form sent without its file is a file with nothing in it, and told so.
    BoundaryFile file = BoundaryFile.read(sent == null ? new byte[0] : sent.getBytes());
    if (form.isSound() && file.problems().isEmpty()) {
      boundaries.load(file, source, callers.current().account());
      return new ModelAndView("redirect:" + PATH);
    }
    model.addAttribute("form", form);
    model.addAttribute("problems", said(file.problems(), Wording.in(language, messages)));
    fill(model, language);
    return new ModelAndView("boundary/page", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @PostMapping(PATH + "/{layer}/xoa")
  String remove(@PathVariable String layer) {
    callers.requireEverywhere(Role.ADMINISTRATOR);
    boundaries.remove(
        Layer.ofCode(layer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    return "redirect:" + PATH;
  }

  private void fill(Model model, Locale language) {
    Wording say = Wording.in(language, messages);
    model.addAttribute(
        "lines",
        Arrays.stream(Layer.values())
            .map(
                layer -> {
                  Optional<Boundary> of = boundaries.of(layer);
                  return new Line(
                      layer.code(), of, of.map(at -> say.moment(at.loadedAt())).orElse(""));
                })
            .toList());
    model.addAttribute("stylesheets", List.of("/assets/boundary.css"));
  }

  private static List<String> said(List<BoundaryFile.Problem> problems, Wording say) {
    return problems.stream()
        .limit(NAMED)
        .map(
            problem ->
                say.say(
                    "boundary.problem." + problem.rule(),
                    shown(problem.where()),
                    shown(problem.value())))
        .toList();
  }

  private static String shown(String found) {
    String plain = PlainText.of(found);
    return plain.length() > 400
        ? plain.substring(0, plain.offsetByCodePoints(0, 200)) + "…"
        : plain;
  }
}

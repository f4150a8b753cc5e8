package vn.thuocso.collector.qr;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.thuocso.collector.edge.Visitors;
import vn.thuocso.contract.InteractionKind;

/** {@code GET /q/{code}} (scanned) and {@code GET /l/{code}} (clicked). */
@Controller
final class CodeController {

  private final CodeDesk desk;
  private final Visitors visitors;

  CodeController(CodeDesk desk, Visitors visitors) {
    this.desk = desk;
    this.visitors = visitors;
  }

  @GetMapping("/q/{code}")
  ModelAndView scanned(@PathVariable("code") String code, HttpServletRequest request) {
    return open(code, InteractionKind.QR_OPEN, request);
  }

  @GetMapping("/l/{code}")
  ModelAndView clicked(@PathVariable("code") String code, HttpServletRequest request) {
    return open(code, InteractionKind.LINK_OPEN, request);
  }

  private ModelAndView open(String code, InteractionKind kind, HttpServletRequest request) {
    // HEAD asks whether the code works (a probe): nobody reads, nothing is counted.
    Optional<URI> target =
        "HEAD".equals(request.getMethod())
            ? desk.target(code)
            : desk.open(code, kind, visitors.of(request));
    if (target.isEmpty()) {
      ModelAndView page = new ModelAndView("unknown-code");
      page.setStatus(HttpStatus.NOT_FOUND);
      return page;
    }
    RedirectView redirect = new RedirectView(target.get().toASCIIString());
    redirect.setStatusCode(HttpStatus.FOUND);
    redirect.setExposeModelAttributes(false);
    redirect.setExpandUriTemplateVariables(false);
    return new ModelAndView(redirect);
  }
}

package vn.thuocso.dashboard.access.oidc;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the identity provider sends people back to. They come from another site, so that their
 * browser does not bring our session's cookie (it is {@code SameSite=Strict}); this page opens the
 * next one from here, and then it does.
 */
@Controller
class BackPage {

  static final String PATH = "/dang-nhap/oidc/ve";

  private static final List<String> KEPT = List.of("code", "state", "error", "iss");
  private static final int LONGEST = 2048;

  BackPage() {}

  @GetMapping(PATH)
  String back(@RequestParam Map<String, String> said, Model model, HttpServletResponse response) {
    UriComponentsBuilder next = UriComponentsBuilder.fromPath(ReceivePage.PATH);
    for (String name : KEPT) {
      String value = said.getOrDefault(name, "");
      if (!value.isEmpty() && value.length() <= LONGEST) {
        next.queryParam(name, "{" + name + "}");
      }
    }
    model.addAttribute("next", next.encode().buildAndExpand(said).toUriString());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    return "access/onward";
  }
}

package vn.thuocso.dashboard.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts into every page's model what its frame shows. */
@ControllerAdvice
class Frame {

  private final List<NavigationItem> navigation;
  private final ShellSettings settings;

  Frame(List<NavigationItem> navigation, ShellSettings settings) {
    this.navigation =
        navigation.stream().sorted(Comparator.comparingInt(NavigationItem::order)).toList();
    this.settings = settings;
  }

  /** The entries of the main navigation. */
  @ModelAttribute("navigation")
  List<NavigationItem> navigation() {
    return navigation;
  }

  /** The address of this page, without its query. */
  @ModelAttribute("here")
  String here(HttpServletRequest request) {
    return request.getRequestURI();
  }

  /** The address of this page with the words it was asked for by. */
  @ModelAttribute("pageAddress")
  PageAddress pageAddress(HttpServletRequest request) {
    return PageAddress.of(request);
  }

  /** How this reader wants to read. */
  @ModelAttribute("comfort")
  Comfort comfort(HttpServletRequest request) {
    return Comfort.of(request);
  }

  /** Whether generated figures are on show, which every page then says. */
  @ModelAttribute("demonstration")
  boolean demonstration() {
    return settings.demo();
  }

  /** Whether somebody is logged in, who then can leave. */
  @ModelAttribute("loggedIn")
  boolean loggedIn(HttpServletRequest request) {
    return request.getUserPrincipal() != null;
  }
}

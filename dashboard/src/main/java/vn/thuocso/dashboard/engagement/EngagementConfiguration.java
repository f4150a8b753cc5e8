package vn.thuocso.dashboard.engagement;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.thuocso.dashboard.shell.NavigationItem;

@Configuration(proxyBeanMethods = false)
class EngagementConfiguration {

  @Bean
  NavigationItem engagementNavigation() {
    return new NavigationItem(15, "/tuong-tac", "engagement.nav.engagement");
  }

  /** The sheet of rankings; small enough that every page may have it. */
  @ControllerAdvice
  static class Sheets {

    @ModelAttribute("stylesheets")
    List<String> stylesheets() {
      return List.of("/assets/engagement.css");
    }
  }
}

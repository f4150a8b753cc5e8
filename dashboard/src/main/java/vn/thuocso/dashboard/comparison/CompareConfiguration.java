package vn.thuocso.dashboard.comparison;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thuocso.dashboard.shell.NavigationItem;

@Configuration(proxyBeanMethods = false)
class CompareConfiguration {

  @Bean
  NavigationItem compareNavigation() {
    return new NavigationItem(12, CompareController.PATH, "compare.nav");
  }
}

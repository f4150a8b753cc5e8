package vn.thuocso.dashboard.target.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thuocso.dashboard.shell.NavigationItem;

@Configuration(proxyBeanMethods = false)
class TargetNavigation {

  @Bean
  NavigationItem targetEntry() {
    return new NavigationItem(17, Asked.PATH, "target.nav", true);
  }
}

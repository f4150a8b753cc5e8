package vn.thuocso.dashboard.movers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thuocso.dashboard.shell.NavigationItem;

@Configuration(proxyBeanMethods = false)
class MoversConfiguration {

  @Bean
  NavigationItem moversNavigation() {
    return new NavigationItem(13, "/bien-dong", "movers.nav");
  }
}

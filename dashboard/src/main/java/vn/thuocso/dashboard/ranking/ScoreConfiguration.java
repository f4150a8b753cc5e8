package vn.thuocso.dashboard.ranking;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thuocso.dashboard.shell.NavigationItem;

@Configuration(proxyBeanMethods = false)
class ScoreConfiguration {

  @Bean
  NavigationItem scoreNavigation() {
    return new NavigationItem(10, ScoreController.PATH, "ranking.nav");
  }
}

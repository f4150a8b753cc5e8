package vn.thuocso.dashboard.pipeline;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thuocso.dashboard.shell.NavigationItem;

@Configuration(proxyBeanMethods = false)
class PipelineConfiguration {

  @Bean
  NavigationItem pipelineNavigation() {
    return new NavigationItem(30, "/duong-so-lieu", "pipeline.nav");
  }
}

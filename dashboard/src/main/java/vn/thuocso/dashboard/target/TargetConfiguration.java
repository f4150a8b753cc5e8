package vn.thuocso.dashboard.target;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TargetConfiguration {

  @Bean
  Targets targets(AdoptedTargets adopted) {
    return new Targets(adopted);
  }
}

package vn.thuocso.dashboard.target;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the proposed targets in the demonstration, and none elsewhere. */
@Configuration(proxyBeanMethods = false)
class TargetConfiguration {

  @Bean
  Targets targets(@Value("${thuocso.demo:false}") boolean demonstration) {
    return demonstration ? Targets.proposed() : Targets.none();
  }
}

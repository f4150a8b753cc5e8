package vn.thuocso.dashboard.publication;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thuocso.dashboard.shell.NavigationItem;

/** Puts the published rankings into the navigation of those who work here. */
@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

  @Bean
  NavigationItem publicationsEntry() {
    return new NavigationItem(90, "/cong-bo", "publication.nav", true);
  }
}

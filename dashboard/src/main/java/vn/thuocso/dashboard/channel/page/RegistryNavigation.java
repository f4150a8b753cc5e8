package vn.thuocso.dashboard.channel.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thuocso.dashboard.shell.NavigationItem;

@Configuration(proxyBeanMethods = false)
class RegistryNavigation {

  @Bean
  NavigationItem registryEntry() {
    return new NavigationItem(90, "/danh-muc", "channel.navigation", true);
  }
}

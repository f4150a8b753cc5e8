package vn.thuocso.dashboard.method;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thuocso.dashboard.shell.NavigationItem;

@Configuration(proxyBeanMethods = false)
class MethodNavigation {

  @Bean
  NavigationItem methodEntry() {
    return new NavigationItem(20, "/cach-tinh/diem", "engagement.nav.method");
  }
}

package vn.thuocso.dashboard.form;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thuocso.dashboard.shell.NavigationItem;

@Configuration(proxyBeanMethods = false)
class FormNavigation {

  @Bean
  NavigationItem formEntry() {
    return new NavigationItem(60, "/tu-danh-gia", "form.navigation", true);
  }
}

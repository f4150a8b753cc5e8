package vn.thuocso.dashboard.shell;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Forms that speak the product's own Vietnamese sentences. */
public final class TestingForms {

  private TestingForms() {}

  /** A form in which this was sent. */
  public static Form of(Map<String, String> sent) {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/shell", "messages/channel", "messages/refusal");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return Form.of(sent, messages, Locale.forLanguageTag("vi"));
  }
}

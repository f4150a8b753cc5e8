package vn.thuocso.dashboard.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Framework;

class ComparisonTest {

  private static final Framework BEFORE = TestingDefinition.framework(TestingDefinition.text("1"));

  @Test
  void aVersionWithOtherNumberOnlyIsTheSame() {
    assertThat(compared(TestingDefinition.text("2")).isEmpty()).isTrue();
  }

  @Test
  void aChangedParameterAndAChangedMaximumAreNamed() {
    String text =
        TestingDefinition.text("2")
            .replace("method: {kind: TARGET, target: 95}", "method: {kind: TARGET, target: 97.5}");
    assertThat(compared(text).changed())
        .extracting(change -> change.node().code() + " " + change.aspect() + " " + change.after())
        .contains("1.4 METHOD so với mức: 97,5");
  }

  @Test
  void whatChangedAboveTheTreeIsNamed() {
    String text = TestingDefinition.text("2").replace("from: 2090-01-01", "from: 2091-01-01");
    assertThat(compared(text).head())
        .containsExactly(
            new Comparison.HeadChange("valid", "{from=2090-01-01}", "{from=2091-01-01}"));
  }

  @Test
  void anIndicatorUnderAnotherCodeIsAddedAndTheOldOneRemoved() {
    String text =
        TestingDefinition.text("2")
            .replace("- code: \"4.6\"", "- code: \"4.7\"")
            .replace("\"4.6\"", "\"4.7\"");
    Comparison comparison = compared(text);
    assertThat(comparison.added()).extracting(node -> node.code().value()).containsExactly("4.7");
    assertThat(comparison.removed()).extracting(node -> node.code().value()).containsExactly("4.6");
  }

  private static Comparison compared(String after) {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/framework");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    Wording say = Wording.in(Locale.forLanguageTag("vi"), messages);
    return Comparison.of(BEFORE, TestingDefinition.framework(after), say);
  }
}

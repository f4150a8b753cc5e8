package vn.thuocso.collector.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BotRulesTest {

  private final BotRules rules = BotRules.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "curl/8.5.0",
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "facebookexternalhit/1.1",
        "PYTHON-REQUESTS/2.31",
        "UPTIMEROBOT/2.0"
      })
  void programsAreTold(String agent) {
    assertThat(rules.isBot(agent)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mozilla/5.0 (Linux; Android 8.0; SM-J400F) AppleWebKit/537.36 Chrome/90.0 Mobile Safari/537.36",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 12_5 like Mac OS X) AppleWebKit/605.1.15 Version/12.1",
        "Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 Zalo android/12 ZaloTheme/light"
      })
  void phonesArePeople(String agent) {
    assertThat(rules.isBot(agent)).isFalse();
  }
}

package vn.thuocso.collector.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.thuocso.collector.TestingClock;

class BurstRuleTest {

  private final TestingClock clock = new TestingClock("2026-11-22T00:00:00Z");
  private final BurstRule rule = new BurstRule(3, Duration.ofSeconds(10), clock);

  @Test
  void opensBeyondTheAllowanceWithinTheWindowAreMarked() {
    assertThat(rule.isBurst("a")).isFalse();
    assertThat(rule.isBurst("a")).isFalse();
    assertThat(rule.isBurst("a")).isFalse();
    assertThat(rule.isBurst("a")).isTrue();
    assertThat(rule.isBurst("b")).isFalse();
  }

  @Test
  void theWindowSlides() {
    for (int i = 0; i < 20; i++) {
      clock.pass(Duration.ofSeconds(4));
      assertThat(rule.isBurst("a")).isFalse();
    }
    clock.pass(Duration.ofMillis(1));
    assertThat(rule.isBurst("a")).isTrue();
  }

  @Test
  void idleCodesAreForgotten() {
    rule.isBurst("a");
    clock.pass(Duration.ofSeconds(11));
    rule.forgetIdle();
    assertThat(rule.isBurst("a")).isFalse();
  }
}

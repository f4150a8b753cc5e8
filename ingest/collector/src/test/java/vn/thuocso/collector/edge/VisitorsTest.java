package vn.thuocso.collector.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitorsTest {

  @Test
  void nobodyIsBelievedByDefault() {
    assertThat(visitors().address("10.0.0.1", List.of("6.6.6.6"))).isEqualTo("10.0.0.1");
  }

  @Test
  void aTrustedProxyIsBelievedUpToTheFirstStranger() {
    Visitors visitors = visitors("10.0.0.0/8", "::1");
    assertThat(visitors.address("10.0.0.1", List.of("6.6.6.6, 113.160.1.2")))
        .isEqualTo("113.160.1.2");
    assertThat(visitors.address("10.0.0.1", List.of("113.160.1.2", "10.9.9.9")))
        .isEqualTo("113.160.1.2");
    assertThat(visitors.address("113.160.1.2", List.of("6.6.6.6"))).isEqualTo("113.160.1.2");
    assertThat(visitors.address("::1", List.of("2001:db8::7"))).isEqualTo("2001:db8::7");
  }

  @Test
  void whatIsNoAddressIsNotBelieved() {
    assertThat(visitors("10.0.0.0/8").address("10.0.0.1", List.of("example.vn")))
        .isEqualTo("10.0.0.1");
  }

  @Test
  void aProxyThatIsNoBlockIsRefusedAtTheStart() {
    assertThatThrownBy(() -> visitors("proxy.example.vn"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> visitors("10.0.0.0/33")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aVisitorPrintsNothing() {
    assertThat(new Visitor("1.2.3.4", "Mozilla")).hasToString("Visitor");
  }

  private static Visitors visitors(String... trusted) {
    return new Visitors(new EdgeSettings(List.of(trusted), 300, Duration.ofMinutes(1)));
  }
}

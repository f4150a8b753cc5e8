package vn.thuocso.embedded.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerEnvironmentTest {

  private static ServerEnvironment with(String name, String value) {
    return new ServerEnvironment(Map.of(name, value));
  }

  @Test
  void blankCountsAsMissing() {
    assertThat(with("A", " ").text("A", "default")).isEqualTo("default");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "8O81", "٨٠٨٠", "100000"})
  void whatIsNoPortIsRefusedWithItsNameAndValue(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with("THUOCSO_PORT", value).port("THUOCSO_PORT", 1))
        .withMessageContainingAll("THUOCSO_PORT", value, "1 to 65535");
  }

  @Test
  void aMissingPathIsRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with("A", "b").path("THUOCSO_DATA"))
        .withMessageContaining("THUOCSO_DATA");
  }

  @Test
  void nobodyNeedsToWaitForAReadyFile() {
    assertThat(with("A", "b").readyFile()).isEmpty();
  }
}

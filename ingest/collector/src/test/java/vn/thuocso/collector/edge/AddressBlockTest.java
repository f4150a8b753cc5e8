package vn.thuocso.collector.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressBlockTest {

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "10.20.30.40", "255.255.255.255", "::1", "2001:db8::a", ":: "})
  void anAddressIsReadAsItIsWritten(String text) {
    assertThat(AddressBlock.literal(text.strip())).isPresent();
  }

  /** The short forms of inet_aton stand here for all that is no address and was let through. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "999.1.1.1",
        "256.1.1.1",
        "1.2.3",
        "16909060",
        "1.2.3.4.5",
        "01.2.3.4",
        "..1:",
        ".:a",
        "a.vn"
      })
  void whatIsNoAddressIsNeitherReadNorAskedOfANameServer(String text) {
    assertThat(AddressBlock.literal(text)).isEmpty();
  }

  @Test
  void aBlockNeedsAnAddressBeforeItsSlash() {
    assertThat(AddressBlock.of("10.0.0.0/8").contains(new byte[] {10, 1, 2, 3})).isTrue();
    assertThatThrownBy(() -> AddressBlock.of("10.0.0/8"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

package vn.thuocso.dashboard.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnAddressTest {

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:8080/danh-muc/kenh?x=1, /danh-muc/kenh?x=1",
    "https://evil.example/danh-muc, /danh-muc",
    "https://evil.example, /",
    "https://evil.example//evil.example/x, /",
    "'https://a/\\evil.example', /",
    "/quan-tri, /quan-tri",
    "//evil.example, /",
    "javascript:alert(1), /",
    "/, /"
  })
  void whereToGoBackIsAlwaysAPathOfOurs(String saved, String path) {
    assertThat(ReturnAddress.withoutHost(saved)).isEqualTo(path);
  }
}

package vn.thuocso.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RegistryCommandTest {

  @Test
  void theDashboardBundlesExactlyWhatThePlanDraws() {
    assertThat(Path.of("../../dashboard/src/main/resources/demo/registry.json"))
        .content()
        .isEqualTo(RegistryCommand.text());
  }
}

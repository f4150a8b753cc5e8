package vn.thuocso.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DeclaredCommandTest {

  @Test
  void theDashboardBundlesExactlyWhatThePlanDraws() {
    Path bundled = Path.of("../../dashboard/src/main/resources/demo");
    assertThat(DeclaredCommand.YEARS)
        .allSatisfy(
            year ->
                assertThat(bundled.resolve(DeclaredCommand.name(year)))
                    .content()
                    .isEqualTo(DeclaredCommand.text(year)));
  }
}

package vn.thuocso.dashboard.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;
import vn.thuocso.index.problem.InvalidInputException;

class DeclaredInputsTest {

  private static final String FRAMEWORK = "dti-tuyen-giao";

  @ParameterizedTest
  @ValueSource(ints = {2025, 2026})
  void theBundledDeclarationsFitTheShippedFramework(int year)
      throws IOException, InvalidInputException {
    Edition edition =
        Edition.read(
            new Source(FRAMEWORK, ShippedFrameworks.bytes(FRAMEWORK).orElseThrow()),
            List.of(declared(year)),
            Optional.empty());
    assertThat(edition.period()).isEqualTo(new Period(Integer.toString(year)));
    assertThat(edition.problems(edition.dataset().periods())).isEmpty();
    assertThat(edition.dataset().sheets().get(0).units()).hasSize(126);
  }

  private static Source declared(int year) throws IOException, InvalidInputException {
    String name = "declared-" + year + ".csv";
    try (InputStream in =
        Objects.requireNonNull(
            DeclaredInputsTest.class.getResourceAsStream("/demo/" + name), name)) {
      return Source.read(name, in);
    }
  }
}

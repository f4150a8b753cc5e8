package vn.thuocso.index.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SobolAgainstCoinrTest {
  private static final Path FILES = Path.of("src/test/resources/robust");

  @Test
  void givesTheIndicesThatCoinrGives() throws IOException {
    double[] figures =
        Files.readAllLines(FILES.resolve("figures.txt")).stream()
            .mapToDouble(Double::parseDouble)
            .toArray();
    List<String> rows = Files.readAllLines(FILES.resolve("indices.csv"));

    Sobol.Result result =
        Sobol.estimate(
            new Design.Saltelli(1, 3, 60),
            figures,
            List.of("V1", "V2", "V3"),
            new Sobol.Options(1, 4000, 0.05));

    for (int i = 0; i < 3; i++) {
      String[] row = rows.get(i + 1).split(",", -1);
      Sobol.Index index = result.indices().get(i);
      assertThat(index.input()).isEqualTo(row[1]);
      assertThat(result.variance()).isCloseTo(number(row[0]), within(1e-12));
      assertThat(index.uncentred()).isCloseTo(number(row[2]), within(1e-12));
      assertThat(index.total().value()).isCloseTo(number(row[3]), within(1e-12));
    }
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }
}

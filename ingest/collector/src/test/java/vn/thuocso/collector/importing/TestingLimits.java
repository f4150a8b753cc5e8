package vn.thuocso.collector.importing;

import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** The limits as they are by default, but for the size of a file. */
final class TestingLimits {

  private TestingLimits() {}

  static ImportLimits of(DataSize file) {
    return new ImportLimits(file, DataSize.ofMegabytes(50), 200, 1000, 8, Duration.ofMinutes(10));
  }
}

package vn.thuocso.embedded.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.clickhouse.data.ClickHouseCityHash;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CityHash128Test {

  @Test
  void equalsTheDriversHashForEveryLengthUpToFiveHundred() {
    Random random = new Random(7);
    for (int length = 0; length <= 500; length++) {
      byte[] bytes = new byte[length + 3];
      random.nextBytes(bytes);
      long[] expected = ClickHouseCityHash.cityHash128(bytes, 3, length);
      CityHash128.Hash hash = CityHash128.of(bytes, 3, length);
      assertThat(new long[] {hash.low(), hash.high()}).as("length %d", length).isEqualTo(expected);
    }
  }
}

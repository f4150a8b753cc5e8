package vn.thuocso.embedded.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RowBinaryHeaderTest {

  @Test
  void endsBehindNamesAndTypes() {
    byte[] chunk = "\2\1a\1b\5UInt8\6StringDATA".getBytes(StandardCharsets.UTF_8);
    assertThat(RowBinaryHeader.length(chunk, 2)).isEqualTo(chunk.length - 4);
    assertThat(RowBinaryHeader.length(chunk, 1)).isEqualTo(5);
  }

  @Test
  void countsLengthsOfMoreThanSevenBits() {
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    chunk.writeBytes(new byte[] {1, (byte) 0xac, 2});
    chunk.writeBytes(new byte[300]);
    assertThat(RowBinaryHeader.length(chunk.toByteArray(), 1)).isEqualTo(303);
  }

  @Test
  void thatIsCutOrNonsenseHasNoLength() {
    byte[] chunk = "\2\1a\1b\5UInt8\6String".getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < chunk.length; length++) {
      assertThat(RowBinaryHeader.length(Arrays.copyOf(chunk, length), 2)).isEqualTo(-1);
    }
    byte[] nonsense = new byte[20];
    Arrays.fill(nonsense, (byte) 0xff);
    assertThat(RowBinaryHeader.length(nonsense, 2)).isEqualTo(-1);
  }
}

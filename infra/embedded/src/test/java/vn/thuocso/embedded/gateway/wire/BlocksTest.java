package vn.thuocso.embedded.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 24, 25, 262143, 262144, 262145, 1_000_000})
  void whatIsWrittenIsRead(int length) throws IOException {
    byte[] plain = bytes(length);
    assertThat(read(packed(plain))).isEqualTo(plain);
  }

  @Test
  void aFlippedBitAnywhereIsNoticed() throws IOException {
    byte[] packed = packed(bytes(300));
    for (int at = 0; at < packed.length; at++) {
      byte[] damaged = packed.clone();
      damaged[at] ^= 4;
      assertThatThrownBy(() -> read(damaged)).as("byte %d", at).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aBodyCutInsideABlockIsNoticed() throws IOException {
    byte[] packed = packed(bytes(300));
    for (int length = 1; length < packed.length; length++) {
      byte[] cut = Arrays.copyOf(packed, length);
      assertThatThrownBy(() -> read(cut)).as("cut at %d", length).isInstanceOf(EOFException.class);
    }
  }

  @Test
  void anAbsurdSizeIsRefusedBeforeMemoryIsTaken() {
    byte[] head = new byte[25];
    Arrays.fill(head, 17, 25, (byte) 0x7f);
    head[16] = (byte) 0x82;
    assertThatThrownBy(() -> read(head))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("of 2139062143");
  }

  private static byte[] packed(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (BlockOutput out = new BlockOutput(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  private static byte[] read(byte[] packed) throws IOException {
    try (BlockInput in = new BlockInput(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }

  private static byte[] bytes(int length) {
    Random random = new Random(length);
    byte[] plain = new byte[length];
    for (int i = 0; i < length; i++) {
      plain[i] = (byte) random.nextInt(4);
    }
    return plain;
  }
}

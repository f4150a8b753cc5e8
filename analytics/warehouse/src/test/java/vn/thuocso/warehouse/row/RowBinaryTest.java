package vn.thuocso.warehouse.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowBinaryTest {

  @Test
  void aRowIsLittleEndianWithLengthsBeforeTexts() {
    byte[] bytes =
        new RowBinary()
            .text("Hồ")
            .bool(true)
            .int8(255)
            .int16(0x0102)
            .int32(0xFFFF_FFFFL)
            .int64(-2)
            .float64(1.0)
            .bytes();
    assertThat(HexFormat.ofDelimiter(" ").formatHex(bytes))
        .isEqualTo(
            "04 48 e1 bb 93 01 ff 02 01 ff ff ff ff fe ff ff ff ff ff ff ff 00 00 00 00 00 00 f0 3f");
  }

  @Test
  void nothingIsAMarkAndAListHasItsLengthFirst() {
    byte[] bytes =
        new RowBinary()
            .nullable((Long) null, RowBinary::int64)
            .nullable("a", RowBinary::text)
            .array(List.of("b", "c"), RowBinary::text)
            .bytes();
    assertThat(HexFormat.ofDelimiter(" ").formatHex(bytes)).isEqualTo("01 00 01 61 02 01 62 01 63");
  }

  @Test
  void aLongTextGrowsTheRow() {
    byte[] bytes = new RowBinary().text("x".repeat(20_000)).bytes();
    assertThat(bytes).hasSize(20_003);
    assertThat(bytes).startsWith(0xA0, 0x9C, 0x01);
  }

  @Test
  void aVersionGrowsWithTheEpochFirst() {
    assertThat(RowVersion.of(1, 0)).isGreaterThan(RowVersion.of(0, (1L << 44) - 1));
    assertThat(RowVersion.of(3, 7)).isEqualTo((3L << 44) + 7);
    assertThatIllegalArgumentException().isThrownBy(() -> RowVersion.of(0, 1L << 44));
  }

  @Test
  void noTableNamesAColumnTwice() {
    for (Table table : Table.values()) {
      assertThat(table.columns()).doesNotHaveDuplicates();
    }
  }
}

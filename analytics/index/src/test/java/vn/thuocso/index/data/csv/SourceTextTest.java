package vn.thuocso.index.data.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceTextTest {
  private static final String TEXT = "a,Đông,\"c,\n\"\"d\",e\nà,🙂,\"\",y\r\n1,2,3,4";

  @Test
  void tellsTheSamePlacesInAnyOrderOfAsking() {
    SourceText source = new SourceText("f", TEXT);
    int[] records = {0, TEXT.indexOf("à"), TEXT.indexOf("1,2")};
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      int record = records[random.nextInt(3)];
      int field = random.nextInt(6);
      assertThat(source.field(record, field))
          .isEqualTo(new SourceText("f", TEXT).field(record, field));
      int offset =
          TEXT.offsetByCodePoints(0, random.nextInt(TEXT.codePointCount(0, TEXT.length())));
      assertThat(source.place(offset)).isEqualTo(new SourceText("f", TEXT).place(offset));
    }
    assertThat(source.field(records[1], 2)).hasToString("f:3:5");
  }
}

package vn.thuocso.dashboard.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EntryTest {

  private static final Instant AT = Instant.parse("2026-11-22T02:00:00.123456789Z");

  @Test
  void theTextOfAnEntryIsAsDocumented() {
    Deed deed = Deed.of("grant.given", "account", "7", Map.of("unit", "00103", "role", "Đỗ"));
    assertThat(Head.NONE.next(AT, 12, deed).text())
        .isEqualTo(
            """
            15:thuocso-audit-1
            1:1
            27:2026-11-22T02:00:00.123456Z
            2:12
            11:grant.given
            7:account
            1:7
            1:2
            4:role
            5:Đỗ
            4:unit
            5:00103
            64:0000000000000000000000000000000000000000000000000000000000000000
            """);
  }

  @Test
  void theDigestOfAnEntryStaysWhatItWas() {
    Entry first = Head.NONE.next(AT, 12, Deed.of("a.b", "c", "d", Map.of()));
    assertThat(first.digest().hex())
        .isEqualTo("5796b1dab6f7c62fc21dc69986604285dc0768e2d5f145a0718c6af79673c865");
    assertThat(first.head().next(AT, 12, TestingChain.deed("x")).before())
        .isEqualTo(first.digest());
  }

  @Test
  void whatMovesFromOneColumnToAnotherChangesTheText() {
    String one = text(Map.of("a", "b\n1:c"));
    assertThat(one).isNotEqualTo(text(Map.of("a", "b", "c", "")));
    assertThat(text(Map.of("ab", "c"))).isNotEqualTo(text(Map.of("a", "bc")));
    assertThat(text(Map.of())).isNotEqualTo(text(Map.of("a", "")));
  }

  @Test
  void factsComeBackAsTheyWereKept() {
    TreeMap<String, String> facts = new TreeMap<>(Map.of("a", "“Đỗ\" \\ \n", "b", "", "c", "1"));
    assertThat(Facts.read(Facts.write(facts))).isEqualTo(facts);
    assertThat(Facts.read("{\"a\": 1}")).containsExactly(Map.entry("?", "{\"a\": 1}"));
    assertThat(Facts.read("[]")).containsExactly(Map.entry("?", "[]"));
  }

  @Test
  void aHeadIsReadAsItIsWritten() {
    Head head = new Head(1234, Digest.of("x"));
    assertThat(Head.of(head.toString())).contains(head);
    assertThat(Head.of("1234")).isEmpty();
    assertThat(Head.of("1234:abc")).isEmpty();
  }

  @Test
  void aDeedIsOfCodesAndShortPlainTexts() {
    assertThatThrownBy(() -> Deed.of("Adopted", "target", "x", Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Deed.of("a", "target", "", Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Deed.of("a", "target", "x", Map.of("b", "1\u0000")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Deed.of("a", "target", "x", Map.of("b", "1".repeat(1001))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String text(Map<String, String> facts) {
    return Head.NONE.next(AT, 0, Deed.of("a.b", "c", "d", facts)).text();
  }
}

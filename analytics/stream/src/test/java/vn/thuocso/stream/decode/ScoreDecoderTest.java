package vn.thuocso.stream.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocso.stream.TestingScores.entry;
import static vn.thuocso.stream.TestingScores.head;
import static vn.thuocso.stream.TestingScores.node;
import static vn.thuocso.stream.TestingScores.record;
import static vn.thuocso.stream.TestingScores.total;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.DeadLetter;
import vn.thuocso.contract.wire.NodeFigure;
import vn.thuocso.contract.wire.ScoreRecord;
import vn.thuocso.stream.event.DeadRecord;
import vn.thuocso.stream.event.RawRecord;
import vn.thuocso.stream.row.WarehouseRow;
import vn.thuocso.warehouse.row.Table;

class ScoreDecoderTest {

  private static final long T0 = 1_790_000_000_000L;

  static List<Arguments> broken() {
    return List.of(
        Arguments.of("UNREADABLE", ScoreRecord.getDefaultInstance()),
        Arguments.of("MISSING_FIELD", record(head(1, 1).setFramework(""))),
        Arguments.of("MISSING_FIELD", record(head(1, 0))),
        Arguments.of("BAD_ID", record(head(1, 1).setFrameworkVersion("1|0"))),
        Arguments.of("UNKNOWN_KIND", record(head(1, 1).setVariant("clean"))),
        Arguments.of("BAD_PERIOD", record(head(1, 1).setYear(26))),
        Arguments.of("BAD_PERIOD", record(head(1, 1).setMonths(13))),
        Arguments.of("BAD_TIME", record(head(1, 1).setAsOf("31/10/2026"))),
        Arguments.of("BAD_TIME", record(head(1, 1).setAsOf("+12026-10-31"))),
        Arguments.of("BAD_TIME", record(head(1, 1).setComputedAt(""))),
        Arguments.of("BAD_TIME", record(head(1, 1).setMeasuredThrough("2026-10-31"))),
        Arguments.of("MISSING_FIELD", record(entry("", 1, "TOTAL"))),
        Arguments.of("BAD_ID", record(entry("*", 1, "TOTAL"))),
        Arguments.of("MISSING_FIELD", record(entry("003", 1, "A"))),
        Arguments.of("MISSING_FIELD", record(entry("003", 1, "TOTAL", ""))),
        Arguments.of("BAD_ID", record(entry("003", 1, "TOTAL", "A", "A"))),
        Arguments.of("BAD_VALUE", record(entry("003", 1, "TOTAL").setBand(65_536))),
        Arguments.of("UNKNOWN_KIND", with(node("A").setState("gone"))),
        Arguments.of("UNKNOWN_KIND", with(node("A").setRole("leaf"))),
        Arguments.of("BAD_VALUE", with(node("A").setPointsMicro(1_000_000_000_000_000_000L))),
        Arguments.of("BAD_VALUE", with(node("A").setLowMicro(Long.MIN_VALUE))),
        Arguments.of("BAD_VALUE", with(node("A").setShareSurveyMicro(1_000_001))));
  }

  private static ScoreRecord with(NodeFigure.Builder node) {
    return record(entry("003", 1, List.of(total(), node.build())));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenRecordIsRefusedWholeWithItsReason(String reason, ScoreRecord record)
      throws Exception {
    try (var harness = open()) {
      harness.processElement(at(7, record));
      assertThat(harness.extractOutputValues()).isEmpty();
      var letters = new ArrayList<>(harness.getSideOutput(DecodeOperator.LETTERS));
      assertThat(letters).hasSize(1);
      DeadLetter letter =
          DeadLetter.parseFrom(((StreamRecord<DeadRecord>) letters.get(0)).getValue().value());
      assertThat(letter.getReason()).isEqualTo(reason);
      assertThat(letter.getTopic()).isEqualTo(Topics.SCORES);
      assertThat(letter.getOffset()).isEqualTo(7);
    }
  }

  @Test
  void anEntryBecomesRowsOfOnePieceTheTotalLast() throws Exception {
    try (var harness = open()) {
      harness.processElement(
          at(7, record(entry("003", 1, List.of(total(), node("A").build(), node("B").build())))));
      WarehouseRow rows = harness.extractOutputValues().get(0);
      assertThat(rows.table()).isEqualTo(Table.SCORE);
      String text = new String(rows.bytes(), StandardCharsets.ISO_8859_1);
      assertThat(text.split("\u0003003\u0004quan", -1)).as("three rows").hasSize(4);
      assertThat(text.indexOf("\u0005TOTAL")).isGreaterThan(text.indexOf("\u0001B\u0003003"));
      assertThat(harness.extractOutputValues()).hasSize(1);
    }
  }

  @Test
  void aHeadBecomesARowWithTheVersionOfItsComputation() throws Exception {
    try (var harness = open()) {
      harness.processElement(at(7, record(head(2, 11))));
      WarehouseRow row = harness.extractOutputValues().get(0);
      assertThat(row.table()).isEqualTo(Table.SCORE_SNAPSHOT);
      ByteBuffer bytes = ByteBuffer.wrap(row.bytes()).order(java.nio.ByteOrder.LITTLE_ENDIAN);
      assertThat(bytes.getLong(row.bytes().length - Long.BYTES)).isEqualTo(11);
    }
  }

  private static StreamRecord<RawRecord> at(long offset, ScoreRecord record) {
    return new StreamRecord<>(new RawRecord(Topics.SCORES, 1, offset, T0, record.toByteArray()));
  }

  private static OneInputStreamOperatorTestHarness<RawRecord, WarehouseRow> open()
      throws Exception {
    var harness =
        new OneInputStreamOperatorTestHarness<>(
            DecodeOperator.refusing(new ScoreDecoder(), new EpochClaim(1, false)));
    harness.setup(
        WarehouseRow.TYPE.createSerializer(harness.getExecutionConfig().getSerializerConfig()));
    harness.open();
    return harness;
  }
}

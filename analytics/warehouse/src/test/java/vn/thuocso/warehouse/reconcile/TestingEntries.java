package vn.thuocso.warehouse.reconcile;

import java.time.LocalDate;
import java.util.List;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.ContentEntry;
import vn.thuocso.contract.wire.PollEntry;
import vn.thuocso.contract.wire.UnitEntry;
import vn.thuocso.warehouse.TestingWarehouse;
import vn.thuocso.warehouse.WarehouseClient;
import vn.thuocso.warehouse.row.RowBinary;
import vn.thuocso.warehouse.row.Table;

/** One entry of each compacted topic, in its second version, and the row that says the same. */
final class TestingEntries {

  private static final String PREDECESSORS =
      "[{\"code\":\"00091\",\"name\":\"Phú \\\"Thượng\\\"\",\"relation\":\"full\","
          + "\"district_code\":\"003\"}]";
  private static final String QUESTIONS =
      "[{\"code\":\"q1\",\"text\":\"Hữu ích?\",\"type\":\"single\","
          + "\"options\":[{\"code\":\"a\",\"text\":\"Có\"},{\"code\":\"b\",\"text\":\"Không\"}]}]";

  private TestingEntries() {}

  static UnitEntry unit(long version, String name) {
    return UnitEntry.newBuilder()
        .setCode("00103")
        .setName(name)
        .setKind("phuong")
        .setParentCode("01")
        .setValidFrom("2025-07-01")
        .setPopulation(100_640)
        .setPrimaryDistrict("003")
        .setPrimaryShare(0.1 + 0.2)
        .addPredecessors(
            UnitEntry.Predecessor.newBuilder()
                .setCode("00091")
                .setName("Phú \"Thượng\"")
                .setRelation("full")
                .setDistrictCode("003"))
        .setVersion(version)
        .build();
  }

  static ChannelEntry channel() {
    return ChannelEntry.newBuilder()
        .setId("bt")
        .setKind("qr_bulletin")
        .setName("Bản tin Tây Hồ")
        .addOwners(ChannelEntry.Ownership.newBuilder().setUnitCode("003").setTo("2025-06-30"))
        .addOwners(ChannelEntry.Ownership.newBuilder().setUnitCode("00103").setFrom("2025-07-01"))
        .setInteractionsFrom("2026-01-01")
        .setGenerated(true)
        .setVersion(2)
        .build();
  }

  static ContentEntry content() {
    return ContentEntry.newBuilder()
        .setId("bt-2026-01")
        .setChannelId("bt")
        .setKind("bulletin_issue")
        .setTitle("Số 58")
        .setIssueNumber(58)
        .setPlannedOn("2026-01-05")
        .addFeatures("audio")
        .addFeatures("flip")
        .setQrCode("TH2601")
        .setVersion(2)
        .build();
  }

  static PollEntry poll() {
    PollEntry.Question.Builder question =
        PollEntry.Question.newBuilder().setCode("q1").setText("Hữu ích?").setType("single");
    question.addOptions(PollEntry.Option.newBuilder().setCode("a").setText("Có"));
    question.addOptions(PollEntry.Option.newBuilder().setCode("b").setText("Không"));
    return PollEntry.newBuilder()
        .setId("p1")
        .setChannelId("bt")
        .setTargetPopulation(5_200)
        .addQuestions(question)
        .setVersion(2)
        .build();
  }

  static void write(WarehouseClient client) {
    RowBinary unit = text("00103", "Tây Hồ", "phuong", "01");
    unit.nullable(day("2025-07-01"), RowBinary::int32).bool(true);
    unit.nullable(100_640L, RowBinary::int64).bool(true).text("003").float64(0.1 + 0.2);
    TestingWarehouse.insert(client, Table.UNIT, place(unit.text(PREDECESSORS), "units", 1));
    RowBinary channel = text("bt", "qr_bulletin", "Bản tin Tây Hồ", "", "");
    channel.array(List.of("003", "00103"), RowBinary::text);
    channel.array(List.of("1900-01-01", "2025-07-01"), (to, iso) -> to.int32(day(iso)));
    channel.array(List.of("2025-06-30", "2299-12-31"), (to, iso) -> to.int32(day(iso)));
    channel.nullable(day("2026-01-01"), RowBinary::int32).bool(false).bool(false).bool(true);
    TestingWarehouse.insert(client, Table.CHANNEL, place(channel, "channels", 0));
    RowBinary content = text("bt-2026-01", "bt", "bulletin_issue", "Số 58");
    content.nullable(58L, RowBinary::int32).nullable(day("2026-01-05"), RowBinary::int32);
    content.bool(true).bool(true).bool(true).bool(true).bool(true).bool(true);
    content.array(List.of("audio", "flip"), RowBinary::text).text("TH2601").text("").bool(false);
    TestingWarehouse.insert(client, Table.CONTENT, place(content, "contents", 0));
    RowBinary poll = text("p1", "bt", "", "").bool(true).bool(true);
    poll.nullable(5_200L, RowBinary::int64).text(QUESTIONS).bool(true).bool(true).bool(false);
    TestingWarehouse.insert(client, Table.POLL, place(poll, "polls", 0));
  }

  private static RowBinary text(String... values) {
    RowBinary row = new RowBinary();
    for (String value : values) {
      row.text(value);
    }
    return row;
  }

  private static RowBinary place(RowBinary row, String topic, long offset) {
    return row.text(topic).int32(0).int64(offset).int64(2);
  }

  private static Long day(String iso) {
    return LocalDate.parse(iso).toEpochDay();
  }
}

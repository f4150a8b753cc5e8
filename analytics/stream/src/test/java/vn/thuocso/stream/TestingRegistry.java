package vn.thuocso.stream;

import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.ContentEntry;
import vn.thuocso.contract.wire.PollEntry;
import vn.thuocso.contract.wire.UnitEntry;

/** One entry of each kind of the registry. */
final class TestingRegistry {

  private TestingRegistry() {}

  static void send(TestingStack stack) {
    stack.send(Topics.UNITS, "00103", unit());
    stack.send(Topics.CHANNELS, "fp", channel());
    stack.send(Topics.CONTENTS, "c9", content());
    stack.send(Topics.POLLS, "p1", poll());
  }

  static UnitEntry unit() {
    return UnitEntry.newBuilder()
        .setCode("00103")
        .setName("Tây Hồ")
        .setKind("phuong")
        .setParentCode("01")
        .setValidFrom("2025-07-01")
        .setPopulation(100_640)
        .setPrimaryDistrict("003")
        .setPrimaryShare(0.9)
        .setVersion(3)
        .build();
  }

  private static ChannelEntry channel() {
    return ChannelEntry.newBuilder()
        .setId("fp")
        .setKind("fanpage")
        .setName("Trang Tây Hồ")
        .addOwners(ChannelEntry.Ownership.newBuilder().setUnitCode("003").setTo("2025-06-30"))
        .addOwners(ChannelEntry.Ownership.newBuilder().setUnitCode("00103").setFrom("2025-07-01"))
        .setVersion(1)
        .build();
  }

  private static ContentEntry content() {
    return ContentEntry.newBuilder()
        .setId("c9")
        .setChannelId("fp")
        .setKind("bulletin_issue")
        .setIssueNumber(58)
        .addFeatures("audio")
        .setVersion(1)
        .build();
  }

  private static PollEntry poll() {
    return PollEntry.newBuilder()
        .setId("p1")
        .setChannelId("fp")
        .addQuestions(
            PollEntry.Question.newBuilder()
                .setCode("q1")
                .setText("Hữu ích?")
                .setType("single")
                .addOptions(PollEntry.Option.newBuilder().setCode("a").setText("Có")))
        .setVersion(1)
        .build();
  }
}

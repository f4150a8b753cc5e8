package vn.thuocso.contract;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thuocso.contract.wire.Ballot;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.ContentEntry;
import vn.thuocso.contract.wire.DeadLetter;
import vn.thuocso.contract.wire.Interaction;
import vn.thuocso.contract.wire.Observation;
import vn.thuocso.contract.wire.Origin;
import vn.thuocso.contract.wire.PollEntry;
import vn.thuocso.contract.wire.Reading;
import vn.thuocso.contract.wire.UnitEntry;

/** One message of each kind of version 1 with every field set; each is also kept as bytes. */
final class WireSamples {

  private static final String DIRECTORY = "src/test/resources/wire/v1";
  private static final long TIME = 1_767_225_600_123L;

  private WireSamples() {}

  /**
   * Writes the bytes of kinds that have none yet; what exists is never overwritten, for it stands
   * for what released programs have written.
   */
  public static void main(String[] args) throws IOException {
    Path directory = Files.createDirectories(Path.of(args.length > 0 ? args[0] : DIRECTORY));
    for (Map.Entry<String, Message> sample : all().entrySet()) {
      Path file = directory.resolve(sample.getKey() + ".bin");
      if (Files.notExists(file)) {
        Files.write(file, sample.getValue().toByteArray());
      }
    }
  }

  static Map<String, Message> all() {
    Map<String, Message> all = new LinkedHashMap<>();
    all.put("observation", observation());
    all.put("interaction", interaction());
    all.put("ballot", ballot());
    all.put("dead-letter", deadLetter());
    all.put("unit", unit());
    all.put("channel", channel());
    all.put("content", content());
    all.put("poll", poll());
    all.put("snapshot", WireScores.snapshot());
    all.put("score", WireScores.score());
    all.put("node-figure", WireScores.node());
    return all;
  }

  private static Origin origin() {
    return Origin.newBuilder()
        .setSource("template")
        .setFileSha256(bytes(32))
        .setLine(17)
        .setGenerated(true)
        .build();
  }

  private static Observation observation() {
    return Observation.newBuilder()
        .setChannelId("fp-tay-ho")
        .setContentId("fp-tay-ho-2026-01")
        .setMeasure("page_follows")
        .setGrain(vn.thuocso.contract.wire.Grain.DAY)
        .setPeriodStartMs(TIME)
        .setPeriodEndMs(TIME + 86_400_000)
        .setReading(Reading.OF_PERIOD)
        .setValueMilli(-1_500)
        .setReceivedAtMs(TIME + 90_000_000)
        .setOrigin(origin())
        .setMissing(true)
        .build();
  }

  private static Interaction interaction() {
    return Interaction.newBuilder()
        .setEventId(bytes(16))
        .setChannelId("bt-tay-ho")
        .setContentId("bt-tay-ho-2026-01")
        .setKind(vn.thuocso.contract.wire.InteractionKind.AUDIO_PLAY)
        .setOccurredAtMs(TIME)
        .setReceivedAtMs(TIME + 1)
        .setDayToken(bytes(8))
        .setFlags(Flags.BOT | Flags.BURST)
        .setOrigin(origin())
        .build();
  }

  private static Ballot ballot() {
    return Ballot.newBuilder()
        .setBallotId(bytes(16))
        .setPollId("bt-tay-ho-2026-01-tham-do")
        .setOccurredAtMs(TIME)
        .setReceivedAtMs(TIME + 1)
        .addAnswers(
            Ballot.Answer.newBuilder().setQuestion("q1").addOptions("a").addOptions("b").build())
        .setFlags(Flags.BURST)
        .setOrigin(origin())
        .setStage(Ballot.Stage.COMPLETED)
        .build();
  }

  private static DeadLetter deadLetter() {
    return DeadLetter.newBuilder()
        .setReason(RejectReason.UNKNOWN_MEASURE.code())
        .setTopic("observations")
        .setPartition(3)
        .setOffset(9_007_199_254_740_993L)
        .setChannelId("fp-tay-ho")
        .setRefusedAtMs(TIME)
        .setStage("job")
        .setOrigin(origin())
        .setLetterId(bytes(16))
        .build();
  }

  private static UnitEntry unit() {
    return UnitEntry.newBuilder()
        .setCode("00091")
        .setName("Phường Phú Thượng")
        .setKind("phuong")
        .setParentCode("01")
        .setValidFrom("2025-07-01")
        .setValidTo("2099-12-31")
        .setPopulation(39_322)
        .setAreaKm2(7.19)
        .setPrimaryDistrict("003")
        .setPrimaryShare(0.72)
        .setVersion(7)
        .addPredecessors(
            UnitEntry.Predecessor.newBuilder()
                .setCode("00094")
                .setName("Nhật Tân")
                .setRelation("partial")
                .setDistrictCode("003"))
        .build();
  }

  private static ChannelEntry channel() {
    return ChannelEntry.newBuilder()
        .setId("bt-tay-ho")
        .setKind("qr_bulletin")
        .setName("Bản tin nội bộ Tây Hồ")
        .setUrl("https://example.org/ban-tin")
        .addOwners(
            ChannelEntry.Ownership.newBuilder()
                .setUnitCode("003")
                .setFrom("2021-01-01")
                .setTo("2025-06-30"))
        .addOwners(ChannelEntry.Ownership.newBuilder().setUnitCode("00103").setFrom("2025-07-01"))
        .addKeySha256(bytes(32))
        .setInteractionsFrom("2026-01-02")
        .setVerified(true)
        .setClosed(true)
        .setExternalId("1234567890")
        .setVersion(8)
        .setGenerated(true)
        .build();
  }

  private static ContentEntry content() {
    return ContentEntry.newBuilder()
        .setId("bt-tay-ho-2026-01")
        .setChannelId("bt-tay-ho")
        .setKind("bulletin_issue")
        .setTitle("Bản tin tháng 1")
        .setIssueNumber(49)
        .setPlannedOn("2026-01-05")
        .setPublishedOn("2026-01-06")
        .setTargetReaders(5_200)
        .setPages(12)
        .setArticles(9)
        .setVideos(1)
        .setPhotos(20)
        .addFeatures("audio")
        .addFeatures("flip")
        .setQrCode("TH2601")
        .setTargetUrl("https://example.org/ban-tin/2026-01")
        .setVersion(9)
        .setGenerated(true)
        .build();
  }

  private static PollEntry poll() {
    return PollEntry.newBuilder()
        .setId("bt-tay-ho-2026-01-tham-do")
        .setChannelId("bt-tay-ho")
        .setContentId("bt-tay-ho-2026-01")
        .setTitle("Thăm dò tháng 1")
        .setOpensOn("2026-01-06")
        .setClosesOn("2026-01-25")
        .setTargetPopulation(5_200)
        .addQuestions(
            PollEntry.Question.newBuilder()
                .setCode("q1")
                .setText("Bản tin có dễ mở không?")
                .setType("single")
                .addOptions(PollEntry.Option.newBuilder().setCode("a").setText("Có")))
        .setResultPublishedOn("2026-02-01")
        .setResponsePublishedOn("2026-02-10")
        .setVersion(10)
        .setGenerated(true)
        .build();
  }

  private static ByteString bytes(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (200 + i);
    }
    return ByteString.copyFrom(bytes);
  }
}

package vn.thuocso.warehouse.reconcile;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.ContentEntry;
import vn.thuocso.contract.wire.PollEntry;
import vn.thuocso.contract.wire.UnitEntry;
import vn.thuocso.warehouse.reconcile.Dimension.Registration;

/** Reads registry entries into cells, as {@link RegistryQuestions} asks for them. */
final class Registrations {

  static final List<String> UNIT_CELLS =
      names(
          "name kind parent_code valid_from valid_to population area_km2 primary_district"
              + " primary_share predecessors");

  static final List<String> CHANNEL_CELLS =
      names("kind name url external_id owners interactions_from verified closed generated");

  static final List<String> CONTENT_CELLS =
      names(
          "channel_id kind title issue_number planned_on published_on target_readers pages"
              + " articles videos photos features qr_code target_url generated");

  static final List<String> POLL_CELLS =
      names(
          "channel_id content_id title opens_on closes_on target_population questions"
              + " result_published_on response_published_on generated");

  private static final String NONE = "-";

  private Registrations() {}

  static Registration unit(ByteString value) throws InvalidProtocolBufferException {
    UnitEntry unit = UnitEntry.parseFrom(value);
    return new Registration(
        unit.getCode(),
        unit.getVersion(),
        List.of(
            unit.getName(),
            unit.getKind(),
            unit.getParentCode(),
            day(unit.getValidFrom(), NONE),
            day(unit.getValidTo(), NONE),
            unit.hasPopulation() ? Long.toUnsignedString(unit.getPopulation()) : NONE,
            unit.hasAreaKm2() ? Words.bits(unit.getAreaKm2()) : NONE,
            unit.getPrimaryDistrict(),
            Words.bits(unit.getPrimaryShare()),
            unit.getPredecessorsList().stream()
                .map(p -> said(p.getCode(), p.getName(), p.getRelation(), p.getDistrictCode()))
                .collect(Collectors.joining(", "))));
  }

  static Registration channel(ByteString value) throws InvalidProtocolBufferException {
    ChannelEntry channel = ChannelEntry.parseFrom(value);
    return new Registration(
        channel.getId(),
        channel.getVersion(),
        List.of(
            channel.getKind(),
            channel.getName(),
            channel.getUrl(),
            channel.getExternalId(),
            channel.getOwnersList().stream()
                .map(
                    o ->
                        said(
                            o.getUnitCode(),
                            day(o.getFrom(), "1900-01-01"),
                            day(o.getTo(), "2299-12-31")))
                .collect(Collectors.joining(", ")),
            day(channel.getInteractionsFrom(), NONE),
            Boolean.toString(channel.getVerified()),
            Boolean.toString(channel.getClosed()),
            Boolean.toString(channel.getGenerated())));
  }

  static Registration content(ByteString value) throws InvalidProtocolBufferException {
    ContentEntry content = ContentEntry.parseFrom(value);
    return new Registration(
        content.getId(),
        content.getVersion(),
        List.of(
            content.getChannelId(),
            content.getKind(),
            content.getTitle(),
            count(content.hasIssueNumber(), content.getIssueNumber()),
            day(content.getPlannedOn(), NONE),
            day(content.getPublishedOn(), NONE),
            content.hasTargetReaders() ? Long.toUnsignedString(content.getTargetReaders()) : NONE,
            count(content.hasPages(), content.getPages()),
            count(content.hasArticles(), content.getArticles()),
            count(content.hasVideos(), content.getVideos()),
            count(content.hasPhotos(), content.getPhotos()),
            String.join(", ", content.getFeaturesList()),
            content.getQrCode(),
            content.getTargetUrl(),
            Boolean.toString(content.getGenerated())));
  }

  static Registration poll(ByteString value) throws InvalidProtocolBufferException {
    PollEntry poll = PollEntry.parseFrom(value);
    return new Registration(
        poll.getId(),
        poll.getVersion(),
        List.of(
            poll.getChannelId(),
            poll.getContentId(),
            poll.getTitle(),
            day(poll.getOpensOn(), NONE),
            day(poll.getClosesOn(), NONE),
            poll.hasTargetPopulation() ? Long.toUnsignedString(poll.getTargetPopulation()) : NONE,
            poll.getQuestionsList().stream()
                .map(q -> said(q.getCode(), q.getText(), q.getType(), options(q)))
                .collect(Collectors.joining(", ")),
            day(poll.getResultPublishedOn(), NONE),
            day(poll.getResponsePublishedOn(), NONE),
            Boolean.toString(poll.getGenerated())));
  }

  private static String options(PollEntry.Question question) {
    return question.getOptionsList().stream()
        .map(o -> said(o.getCode(), o.getText()))
        .collect(Collectors.joining("; "));
  }

  private static String said(String... words) {
    return String.join(" | ", words);
  }

  private static String day(String iso, String open) {
    return iso.isEmpty() ? open : LocalDate.parse(iso).toString();
  }

  private static String count(boolean present, int unsigned) {
    return present ? Integer.toUnsignedString(unsigned) : NONE;
  }

  private static List<String> names(String cells) {
    return Arrays.asList((cells + " offset version").split(" ", -1));
  }
}

package vn.thuocso.dashboard.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.dashboard.wording.Wording;

/** The pipeline page in words. */
record PipelinePage(
    String headline,
    boolean kafkaAnswers,
    List<Topic> topics,
    List<Refusal> refusals,
    List<Late> late,
    boolean lateGenerated,
    List<Channel> channels,
    String epoch) {

  PipelinePage {
    topics = List.copyOf(topics);
    refusals = List.copyOf(refusals);
    late = List.copyOf(late);
    channels = List.copyOf(channels);
  }

  record Topic(
      String code,
      String name,
      String partitions,
      String waiting,
      String received,
      String written) {}

  record Refusal(String code, String rule, String door, String count) {}

  record Late(String code, String name, String total, String late, String flagged) {}

  /** A channel that is late; {@code last} is its last day with figures, in words. */
  record Channel(String id, String name, String unit, String last) {}

  /** The page of these answers. */
  static PipelinePage of(
      List<TopicLag> lags,
      List<Rejections.Refused> refused,
      List<LateEvents.Uses> uses,
      Optional<Epochs.Epoch> epoch,
      List<LateChannels.Late> channels,
      Wording say) {
    boolean kafkaAnswers = lags.stream().allMatch(lag -> lag.waiting().isPresent());
    return new PipelinePage(
        headline(lags, kafkaAnswers, say),
        kafkaAnswers,
        lags.stream().map(lag -> topic(lag, say)).toList(),
        refused.stream().map(of -> refusal(of, say)).toList(),
        uses.stream().map(of -> late(of, say)).toList(),
        uses.stream().anyMatch(of -> of.late() > 0 && of.generated() > 0),
        channels.stream().map(of -> channel(of, say)).toList(),
        epoch
            .map(of -> say.say("pipeline.epoch", say.count(of.number()), moment(of.started(), say)))
            .orElseGet(() -> say.say("pipeline.epoch.none")));
  }

  private static String headline(List<TopicLag> lags, boolean kafkaAnswers, Wording say) {
    if (!kafkaAnswers) {
      return say.say("pipeline.headline.kafka");
    }
    long waiting = lags.stream().mapToLong(lag -> lag.waiting().orElse(0)).sum();
    return waiting == 0
        ? say.say("pipeline.headline.none")
        : say.say("pipeline.headline.waiting", say.count(waiting));
  }

  private static Topic topic(TopicLag lag, Wording say) {
    return new Topic(
        lag.topic(),
        say.say("pipeline.topic." + lag.topic()),
        say.count(lag.partitions()),
        count(lag.waiting(), say),
        moment(lag.received(), say),
        moment(lag.written(), say));
  }

  private static Refusal refusal(Rejections.Refused of, Wording say) {
    String rule =
        say.english()
            ? english(of.reason())
            : RejectReason.ofCode(of.reason()).map(RejectReason::rule).orElse(of.reason());
    String door = say.say("pipeline.stage." + (of.stage().equals("job") ? "job" : "collector"));
    return new Refusal(
        of.reason(),
        rule,
        of.topic().isEmpty() ? door : door + ", " + topic(of.topic(), say),
        say.count(of.count()));
  }

  private static String topic(String name, Wording say) {
    return Topics.all().stream().anyMatch(known -> known.name().equals(name))
        ? say.say("pipeline.topic." + name)
        : name;
  }

  private static Channel channel(LateChannels.Late of, Wording say) {
    String unit = of.unit().isEmpty() ? say.say("pipeline.channels.unit.none") : of.unit();
    String last =
        of.newest()
            .map(end -> say.day(HcmcCalendar.dayOf(end.minusMillis(1))))
            .orElseGet(() -> say.say("pipeline.channels.never"));
    return new Channel(of.id(), of.name(), unit, last);
  }

  /** A code in words: "Unknown channel" of UNKNOWN_CHANNEL. */
  private static String english(String reason) {
    String words = reason.replace('_', ' ').toLowerCase(Locale.ROOT);
    return words.isEmpty() ? words : reason.charAt(0) + words.substring(1);
  }

  private static Late late(LateEvents.Uses of, Wording say) {
    String name =
        Measure.ofCode(of.measure())
            .map(measure -> say.english() ? measure.labelEn() : measure.labelVi())
            .orElse(of.measure());
    return new Late(
        of.measure(), name, say.count(of.total()), say.count(of.late()), say.count(of.flagged()));
  }

  private static String count(OptionalLong amount, Wording say) {
    return amount.isPresent() ? say.count(amount.getAsLong()) : say.say("pipeline.unknown");
  }

  private static String moment(Optional<Instant> instant, Wording say) {
    return instant.map(say::moment).orElseGet(() -> say.say("pipeline.never"));
  }
}

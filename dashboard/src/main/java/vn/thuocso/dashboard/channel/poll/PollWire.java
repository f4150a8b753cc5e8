package vn.thuocso.dashboard.channel.poll;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.wire.PollEntry;

/** A poll as it travels. */
final class PollWire {

  private PollWire() {}

  static PollEntry entry(Poll poll, long version) {
    PollEntry.Builder entry =
        PollEntry.newBuilder()
            .setId(poll.id().value())
            .setChannelId(poll.channel().value())
            .setContentId(poll.content() == null ? "" : poll.content().value())
            .setTitle(poll.title())
            .setOpensOn(day(poll.opensOn()))
            .setClosesOn(day(poll.closesOn()))
            .setResultPublishedOn(day(poll.resultPublishedOn()))
            .setResponsePublishedOn(day(poll.responsePublishedOn()))
            .setGenerated(poll.generated())
            .setVersion(version);
    if (poll.targetPopulation() != null) {
      entry.setTargetPopulation(poll.targetPopulation());
    }
    poll.questions().forEach(question -> entry.addQuestions(question(question)));
    return entry.build();
  }

  private static PollEntry.Question question(Poll.Question question) {
    PollEntry.Question.Builder entry =
        PollEntry.Question.newBuilder()
            .setCode(question.code())
            .setText(question.text())
            .setType(question.type());
    for (Poll.Option option : question.options()) {
      entry.addOptions(PollEntry.Option.newBuilder().setCode(option.code()).setText(option.text()));
    }
    return entry.build();
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}

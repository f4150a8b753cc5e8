package vn.thuocso.dashboard.pipeline;

import org.springframework.stereotype.Service;
import vn.thuocso.dashboard.wording.Wording;

/** Gathers what the pipeline page tells; without Kafka it tells the rest. */
@Service
class PipelineDesk {

  private final Progress progress;
  private final KafkaEnds kafka;
  private final Rejections rejections;
  private final LateEvents lateEvents;
  private final Epochs epochs;
  private final LateChannels lateChannels;

  PipelineDesk(
      Progress progress,
      KafkaEnds kafka,
      Rejections rejections,
      LateEvents lateEvents,
      Epochs epochs,
      LateChannels lateChannels) {
    this.progress = progress;
    this.kafka = kafka;
    this.rejections = rejections;
    this.lateEvents = lateEvents;
    this.epochs = epochs;
    this.lateChannels = lateChannels;
  }

  PipelinePage page(Wording say) {
    return PipelinePage.of(
        TopicLag.of(progress.marks(), kafka.read()),
        rejections.ofLastDays(),
        lateEvents.ofLastDays(),
        epochs.current(),
        lateChannels.now(),
        say);
  }
}

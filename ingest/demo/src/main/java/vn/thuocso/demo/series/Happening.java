package vn.thuocso.demo.series;

import java.time.Instant;
import java.util.Map;
import vn.thuocso.contract.InteractionKind;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.Period;

/** Something that a channel tells the collector at its time. */
public sealed interface Happening {

  /** The channel that tells it. */
  String channel();

  /** When it is told. */
  Instant due();

  /** A whole figure of one period; {@code content} is empty for the channel itself. */
  record Figure(
      String channel, String content, Measure measure, Period period, long value, Instant due)
      implements Happening {}

  /**
   * One use of an issue, told as it happens.
   *
   * @param reader tells readers of one day apart; made up
   * @param agent the reader's program
   */
  record Use(
      String channel,
      String content,
      InteractionKind kind,
      String id,
      String reader,
      String agent,
      Instant due)
      implements Happening {}

  /** One answered form: question code to the options chosen; empty for a form only opened. */
  record Vote(String channel, String poll, String id, Map<String, String> answers, Instant due)
      implements Happening {

    /** Copies the answers. */
    public Vote {
      answers = Map.copyOf(answers);
    }
  }
}

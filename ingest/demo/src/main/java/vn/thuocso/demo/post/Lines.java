package vn.thuocso.demo.post;

import java.util.Map;
import java.util.stream.Collectors;
import vn.thuocso.demo.series.Happening;
import vn.thuocso.demo.series.Happening.Figure;
import vn.thuocso.demo.series.Happening.Use;
import vn.thuocso.demo.series.Happening.Vote;

/** Writes happenings as the collector's NDJSON; ids and codes here are plain ASCII. */
final class Lines {

  private Lines() {}

  static String of(Happening happening) {
    if (happening instanceof Figure figure) {
      return figure(figure);
    }
    if (happening instanceof Use use) {
      return use(use);
    }
    return vote((Vote) happening);
  }

  private static String figure(Figure figure) {
    StringBuilder line = new StringBuilder(220).append("{\"type\":\"observation\"");
    content(line, figure.content());
    text(line, "measure", figure.measure().code());
    text(line, "grain", figure.period().grain().code());
    line.append(",\"period\":{\"start\":\"").append(figure.period().start());
    line.append("\",\"end\":\"").append(figure.period().end());
    return line.append("\"},\"value\":").append(figure.value()).append('}').toString();
  }

  private static String use(Use use) {
    StringBuilder line = new StringBuilder(180).append("{\"type\":\"interaction\"");
    text(line, "id", use.id());
    content(line, use.content());
    text(line, "kind", use.kind().code());
    text(line, "at", use.due().toString());
    text(line, "reader", use.reader());
    text(line, "agent", use.agent());
    return line.append('}').toString();
  }

  private static String vote(Vote vote) {
    StringBuilder line = new StringBuilder(180).append("{\"type\":\"ballot\"");
    text(line, "id", vote.id());
    text(line, "poll", vote.poll());
    text(line, "at", vote.due().toString());
    text(line, "stage", vote.answers().isEmpty() ? "started" : "completed");
    return line.append(",\"answers\":").append(answers(vote.answers())).append('}').toString();
  }

  private static String answers(Map<String, String> answers) {
    return answers.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(answer -> "\"" + answer.getKey() + "\":[\"" + answer.getValue() + "\"]")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static void content(StringBuilder line, String content) {
    if (!content.isEmpty()) {
      text(line, "content", content);
    }
  }

  private static void text(StringBuilder line, String name, String value) {
    line.append(",\"").append(name).append("\":\"").append(value).append('"');
  }
}

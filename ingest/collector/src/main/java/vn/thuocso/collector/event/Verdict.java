package vn.thuocso.collector.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line.
 *
 * @param line from 1; 0 stands for a whole file
 * @param verdict {@code accepted}, {@code duplicate} (the id came earlier in this body: counted
 *     once) or {@code rejected}
 * @param code reason of a rejection, stable
 * @param rule the rule that was broken, in Vietnamese
 * @param message the whole sentence: rule, value, where, what to do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Verdict(
    int line,
    String verdict,
    @Nullable String code,
    @Nullable String rule,
    @Nullable String field,
    @Nullable String value,
    @Nullable String message) {

  static Verdict accepted(int line) {
    return new Verdict(line, "accepted", null, null, null, null, null);
  }

  static Verdict duplicate(int line) {
    return new Verdict(line, "duplicate", null, null, null, null, null);
  }

  /** Returns the verdict on a line that was refused. */
  public static Verdict rejected(int line, Refusal refusal) {
    String where =
        Stream.of(
                line == 0 ? "" : "dòng " + line,
                refusal.field().isEmpty() ? "" : (line == 0 ? "" : "trường ") + refusal.field())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new Verdict(
        line,
        "rejected",
        refusal.reason().code(),
        refusal.reason().rule(),
        refusal.field().isEmpty() ? null : refusal.field(),
        refusal.value().isEmpty() ? null : refusal.value(),
        refusal.reason().sentence(refusal.value(), where));
  }
}

package vn.thuocso.dashboard.engagement;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.thuocso.dashboard.engagement.figure.Reading;
import vn.thuocso.dashboard.shell.PlainText;
import vn.thuocso.dashboard.wording.Wording;

/** A word of a question that means nothing there; a long one is cut. */
record UnknownWord(Parameter parameter, String value) {

  private static final int SHOWN = 40;

  UnknownWord {
    String plain = PlainText.of(value);
    value =
        plain.length() > SHOWN
            ? plain.substring(0, plain.offsetByCodePoints(0, SHOWN / 2)) + "…"
            : plain;
  }

  /** Where it stood. */
  enum Parameter {
    PERIOD,
    KIND,
    READING;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The stable code for machines. */
  String code() {
    return "UNKNOWN_" + parameter.name();
  }

  /** The rule, the word and what to do. */
  String problem(Wording say) {
    return say.say("refusal." + parameter.code(), value, choices());
  }

  /** The word and what is shown instead. */
  String remark(RankingQuery query, FigureText text) {
    String shown =
        switch (parameter) {
          case PERIOD -> text.period(query.period());
          case KIND -> text.say().say("engagement.filter." + query.filter().code());
          case READING -> text.say().say("engagement.reading." + query.reading().code());
        };
    return text.say().say("refusal.page." + parameter.code(), value, shown);
  }

  private String choices() {
    return switch (parameter) {
      case PERIOD -> "";
      case KIND ->
          Arrays.stream(PlaceFilter.values())
              .map(PlaceFilter::code)
              .collect(Collectors.joining(", "));
      case READING ->
          Arrays.stream(Reading.values()).map(Reading::code).collect(Collectors.joining(", "));
    };
  }
}

package vn.thuocso.stream.row;

import java.util.List;
import java.util.stream.Collectors;
import vn.thuocso.contract.wire.PollEntry.Option;
import vn.thuocso.contract.wire.PollEntry.Question;
import vn.thuocso.contract.wire.UnitEntry.Predecessor;

/** Writes the lists within registry entries as JSON with the field names of the wire. */
final class RegistryJson {

  private RegistryJson() {}

  static String predecessors(List<Predecessor> predecessors) {
    return predecessors.stream()
        .map(
            p ->
                object(
                    field("code", p.getCode()),
                    field("name", p.getName()),
                    field("relation", p.getRelation()),
                    field("district_code", p.getDistrictCode())))
        .collect(array());
  }

  static String questions(List<Question> questions) {
    return questions.stream()
        .map(
            q ->
                object(
                    field("code", q.getCode()),
                    field("text", q.getText()),
                    field("type", q.getType()),
                    "\"options\":" + options(q.getOptionsList())))
        .collect(array());
  }

  private static String options(List<Option> options) {
    return options.stream()
        .map(o -> object(field("code", o.getCode()), field("text", o.getText())))
        .collect(array());
  }

  private static java.util.stream.Collector<CharSequence, ?, String> array() {
    return Collectors.joining(",", "[", "]");
  }

  private static String object(String... fields) {
    return "{" + String.join(",", fields) + "}";
  }

  private static String field(String name, String value) {
    return "\"" + name + "\":" + quoted(value);
  }

  private static String quoted(String value) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}

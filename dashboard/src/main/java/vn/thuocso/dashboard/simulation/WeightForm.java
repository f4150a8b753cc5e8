package vn.thuocso.dashboard.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.dashboard.shell.PlainText;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.Node;

/**
 * Weights as somebody typed them: a field for each main index, with what is wrong with it.
 *
 * @param problem what is wrong with all of them together; empty where nothing is
 */
record WeightForm(List<Field> fields, String problem, Optional<Weights> weights) {

  private static final int LONGEST = 12;

  /** What a browser takes into a field of numbers; anything else stands in the problem alone. */
  private static final String NUMBER = "-?[0-9]{1,9}";

  WeightForm {
    fields = List.copyOf(fields);
  }

  /**
   * One weight.
   *
   * @param own the framework's own
   * @param problem empty where it is sound
   */
  record Field(String parameter, String name, String value, String own, String problem) {}

  static WeightForm of(Framework framework, Map<String, String> words, Wording say) {
    Weights own = Weights.of(framework);
    Map<Code, Integer> read = new LinkedHashMap<>();
    List<Field> fields = new ArrayList<>();
    for (Node main : framework.tree().children()) {
      String parameter = "t" + main.code().value();
      String typed = words.getOrDefault(parameter, Integer.toString(own.of(main.code()))).strip();
      Optional<Integer> weight = weight(typed);
      weight.ifPresent(value -> read.put(main.code(), value));
      fields.add(
          new Field(
              parameter,
              name(main.name(), say),
              typed.matches(NUMBER) ? typed : "",
              Integer.toString(own.of(main.code())),
              weight.isPresent()
                  ? ""
                  : say.say("simulation.weight.wrong", typed.isEmpty() ? "–" : cut(typed))));
    }
    boolean sound = read.size() == fields.size();
    Weights weights = new Weights(read);
    boolean empty = sound && weights.sum() == 0;
    return new WeightForm(
        fields,
        empty ? say.say("simulation.weight.zero") : "",
        sound && !empty ? Optional.of(weights) : Optional.empty());
  }

  private static Optional<Integer> weight(String typed) {
    if (!typed.matches("[0-9]{1,3}")) {
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(typed)).filter(value -> value <= Weights.MOST);
  }

  private static String cut(String typed) {
    String plain = PlainText.of(typed);
    return plain.codePointCount(0, plain.length()) > LONGEST
        ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…"
        : plain;
  }

  private static String name(Name name, Wording say) {
    return say.english() ? name.en() : name.vi();
  }
}

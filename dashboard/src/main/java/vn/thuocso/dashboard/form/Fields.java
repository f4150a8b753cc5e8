package vn.thuocso.dashboard.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.thuocso.dashboard.assessment.criterion.Entry;
import vn.thuocso.dashboard.form.FormPage.Choice;
import vn.thuocso.dashboard.form.FormPage.Field;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.PointRule;

/** The fields by which one indicator is entered, filled with what was entered. */
record Fields(Indicator indicator, Entry entry, boolean wrong, Wording say) {

  List<Field> all() {
    return switch (EntryKind.of(indicator)) {
      case YES_NO -> List.of(choice(Sent.VALUE, List.of("yes", "no"), "form.choice."));
      case ROLE -> List.of(choice(Sent.VALUE, roles(), "form.role."));
      case PARTS -> List.of(parts());
      case AMOUNT -> List.of(number(Sent.VALUE, "numerator", entry.value()));
      case RATIO ->
          List.of(
              number(Sent.NUMERATOR, "numerator", entry.numerator()),
              number(Sent.DENOMINATOR, "denominator", entry.denominator()));
    };
  }

  private List<String> roles() {
    return indicator.pointScale().rule() instanceof PointRule.Role role
        ? List.copyOf(role.roles().keySet())
        : List.of();
  }

  private Field number(String field, String subject, String value) {
    String shown = new Typed(say).shown(value);
    return new Field(name(field), note(subject), shown, wrong, List.of());
  }

  private Field choice(String field, List<String> values, String words) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", say.say("form.choice.none"), entry.value().isEmpty()));
    values.forEach(
        value ->
            choices.add(new Choice(value, say.say(words + value), entry.value().equals(value))));
    return new Field(name(field), note("numerator"), entry.value(), wrong, choices);
  }

  private Field parts() {
    List<String> met = Arrays.asList(entry.value().split(";", -1));
    List<Choice> choices = new ArrayList<>();
    if (indicator.pointScale().rule() instanceof PointRule.Parts rule) {
      rule.parts()
          .keySet()
          .forEach(part -> choices.add(new Choice(part, note("part-" + part), met.contains(part))));
    }
    choices.add(new Choice("0", say.say("form.parts.none"), met.contains("0")));
    return new Field(name(Sent.PART), note("numerator"), entry.value(), wrong, choices);
  }

  private String name(String field) {
    return indicator.code().value() + "." + field;
  }

  private String note(String subject) {
    return Optional.ofNullable(indicator.notes().get(subject))
        .map(new Said(say)::name)
        .orElse(subject);
  }
}

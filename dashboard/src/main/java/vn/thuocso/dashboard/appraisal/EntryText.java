package vn.thuocso.dashboard.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.PointRule;

/** Puts what a cell says into a few words. */
record EntryText(Indicator indicator, Wording say) {

  private static final List<String> ROLES = List.of("BI_THU", "PHO_BI_THU", "KHAC");

  String of(Cell cell) {
    if (cell instanceof Cell.Present present) {
      return reading(present.reading());
    }
    return say.say(
        cell instanceof Cell.NotApplicable ? "appraisal.state.none" : "appraisal.state.missing");
  }

  /** What stands under that word in the definition; empty where nothing does. */
  String note(String subject) {
    return Optional.ofNullable(indicator.notes().get(subject)).map(this::name).orElse("");
  }

  String name(Name name) {
    return say.english() ? name.en() : name.vi();
  }

  private String reading(Reading reading) {
    if (reading instanceof Reading.Ratio ratio) {
      return say.say("appraisal.ratio", amount(ratio.numerator()), amount(ratio.denominator()));
    }
    if (reading instanceof Reading.Amount amount) {
      String unit = note("unit");
      return amount(amount.value()) + (unit.isEmpty() ? "" : "\u00a0" + unit);
    }
    if (reading instanceof Reading.Parts parts) {
      return parts.met().isEmpty()
          ? say.say("appraisal.parts.none")
          : new TreeSet<>(parts.met()).stream().map(this::part).collect(Collectors.joining("; "));
    }
    return reading instanceof Reading.Choice choice
        ? choice(choice.choice())
        : say.say("appraisal.awarded");
  }

  private String part(String code) {
    String note = note("part-" + code);
    return note.isEmpty() ? code : note;
  }

  private String choice(String choice) {
    return PointRule.Bool.read(choice)
        .map(yes -> say.say(yes ? "appraisal.yes" : "appraisal.no"))
        .orElseGet(() -> ROLES.contains(choice) ? say.say("appraisal.role." + choice) : choice);
  }

  private String amount(BigDecimal amount) {
    return say.exact(amount);
  }
}

package vn.thuocso.dashboard.origin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.dashboard.origin.OriginPage.Entry;
import vn.thuocso.dashboard.origin.OriginPage.Word;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Probe;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.PointRule;

/** The amounts, roles or parts of an entry as they went into a formula, one by one. */
record Entries(Indicator indicator, Cell cell, String source, Figures figures, Wording say) {

  private static final List<String> ROLES = List.of("BI_THU", "PHO_BI_THU", "KHAC");

  List<Entry> all() {
    if (!(cell instanceof Cell.Present present)) {
      String look = cell instanceof Cell.NotApplicable ? "not-applicable" : "missing";
      return List.of(new Entry(note("numerator"), "", "", word(look), source));
    }
    if (present.reading() instanceof Reading.Ratio ratio) {
      return ratio(ratio);
    }
    if (present.reading() instanceof Reading.Parts parts) {
      return parts(parts);
    }
    if (present.reading() instanceof Reading.Awarded awarded) {
      return List.of(
          amount(say.say("origin.awarded"), awarded.points(), say.say("origin.awarded.unit")));
    }
    return present.reading() instanceof Reading.Amount amount
        ? List.of(amount(named("v", "numerator"), amount.value(), note("unit")))
        : List.of(choice(((Reading.Choice) present.reading()).choice()));
  }

  private List<Entry> ratio(Reading.Ratio ratio) {
    List<Entry> entries = new ArrayList<>();
    String unit = say.say("origin.unit.count");
    entries.add(amount(named("a", "numerator"), ratio.numerator(), unit));
    entries.add(amount(named("b", "denominator"), ratio.denominator(), unit));
    if (ratio.probe() != Probe.NONE) {
      String told = ratio.probe() == Probe.PASSED ? "origin.probe.passed" : "origin.probe.failed";
      entries.add(new Entry(say.say("origin.probe"), say.say(told), "", word("present"), source));
    }
    return entries;
  }

  private List<Entry> parts(Reading.Parts parts) {
    Map<String, BigDecimal> shares =
        indicator.pointScale().rule() instanceof PointRule.Parts rule ? rule.parts() : Map.of();
    List<Entry> entries = new ArrayList<>();
    shares.forEach(
        (part, share) -> {
          boolean met = parts.met().contains(part);
          entries.add(
              new Entry(
                  part + ": " + note("part-" + part),
                  say.exact(met ? share : BigDecimal.ZERO),
                  say.say(met ? "origin.part.met" : "origin.part.unmet"),
                  word(met ? "present" : "zero"),
                  source));
        });
    return entries;
  }

  private Entry amount(String name, BigDecimal amount, String unit) {
    int scale = Math.max(0, amount.stripTrailingZeros().scale());
    String shown = scale > 3 ? say.number(amount, scale) : say.exact(amount);
    return new Entry(name, shown, unit, word(amount.signum() == 0 ? "zero" : "present"), source);
  }

  private Entry choice(String choice) {
    String told =
        PointRule.Bool.read(choice)
            .map(yes -> say.say(yes ? "origin.choice.yes" : "origin.choice.no"))
            .orElseGet(() -> ROLES.contains(choice) ? say.say("origin.choice." + choice) : choice);
    return new Entry(note("numerator"), told, note("unit"), word("present"), source);
  }

  private Word word(String look) {
    return new Word(look, say.say("origin.state." + look));
  }

  private String named(String letter, String subject) {
    return letter + ": " + note(subject);
  }

  private String note(String subject) {
    return Optional.ofNullable(indicator.notes().get(subject)).map(figures::name).orElse(subject);
  }
}

package vn.thuocso.dashboard.engagement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.thuocso.dashboard.engagement.figure.Figure;
import vn.thuocso.dashboard.engagement.figure.FigureState;
import vn.thuocso.dashboard.engagement.figure.Kpi;
import vn.thuocso.dashboard.engagement.figure.KpiFigure;
import vn.thuocso.dashboard.engagement.figure.Place;
import vn.thuocso.dashboard.engagement.figure.ReportPeriod;
import vn.thuocso.dashboard.wording.Wording;

/** Puts figures and places into words; each of the five states has words of its own. */
record FigureText(Wording say) {

  /** The short form of a table cell. */
  String brief(KpiFigure of) {
    Figure figure = of.figure();
    if (figure instanceof Figure.Present present) {
      return value(of.kpi(), present.ratio());
    }
    if (figure.state() == FigureState.ZERO && of.kpi().percentage()) {
      return say.say("engagement.brief.zero.percent");
    }
    return say.say("engagement.brief." + figure.state().code());
  }

  /** The value, or the name of the state where there is none. */
  String whole(KpiFigure of) {
    return of.figure().why().isPresent() ? state(of) : brief(of);
  }

  /** The name of a KPI. */
  String name(Kpi kpi) {
    return say.say(kpi.messageKey() + ".name");
  }

  /** The whole sentence behind the short form, with what it does not count. */
  String spoken(KpiFigure of) {
    String name = name(of.kpi());
    return of.figure()
        .why()
        .map(cause -> name + ": " + state(of) + ". " + reason(of))
        .orElseGet(
            () ->
                name
                    + ": "
                    + value(of.kpi(), of.figure().value().orElse(BigDecimal.ZERO))
                    + notes(of).stream().map(note -> ". " + note).collect(Collectors.joining()));
  }

  /** What stands beside a value and is not in it: silent channels, hidden polls. */
  List<String> notes(KpiFigure of) {
    if (of.figure().value().isEmpty()) {
      return List.of();
    }
    List<String> notes = new ArrayList<>();
    if (of.silent() > 0) {
      notes.add(say.say("engagement.note.silent", say.count(of.silent())));
    }
    if (of.hidden() > 0) {
      notes.add(say.say("engagement.note.hidden", say.count(of.hidden())));
    }
    return notes;
  }

  /** The name of the state. */
  String state(KpiFigure of) {
    return say.say("engagement.state." + of.figure().state().code());
  }

  /** Why there is no value; empty when there is one. */
  String reason(KpiFigure of) {
    return of.figure()
        .why()
        .map(
            cause ->
                switch (cause) {
                  case NO_CHANNEL -> say.say(of.kpi().messageKey() + ".none");
                  case NO_REPORT, NO_POPULATION, NO_DENOMINATOR, FEW_ANSWERS ->
                      say.say(cause.messageKey());
                })
        .orElse("");
  }

  /** A value in the KPI's unit. */
  String value(Kpi kpi, BigDecimal ratio) {
    return kpi.percentage() ? say.percent(ratio) : say.number(ratio, 1);
  }

  /** A name without its kind: "Ba Đình" of "Quận Ba Đình". */
  String name(String name, String kind) {
    String label = say.say("engagement.kind." + kind);
    String vietnamese =
        switch (kind) {
          case "quan" -> "Quận ";
          case "huyen" -> "Huyện ";
          case "thi_xa" -> "Thị xã ";
          case "phuong" -> "Phường ";
          case "xa" -> "Xã ";
          default -> label;
        };
    return name.startsWith(vietnamese) ? name.substring(vietnamese.length()) : name;
  }

  /** The short name of a place. */
  String name(Place place) {
    return name(place.name(), place.kind());
  }

  /** The name of a place that stands alone: a ward often bears the name of a former district. */
  String title(Place place) {
    return place.approximate() ? name(place) : place.name();
  }

  /** The kind in lower case, as it stands behind a short name. */
  String kind(String kind) {
    return say.say("engagement.kind." + kind);
  }

  /** A period as it stands inside a sentence. */
  String period(ReportPeriod period) {
    return period.quarter().isPresent()
        ? say.say(
            "engagement.period.quarter",
            period.quarter().getAsInt(),
            Integer.toString(period.year()))
        : say.say("engagement.period.year", Integer.toString(period.year()));
  }

  /** The sentence with a capital in front. */
  String capitalised(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}

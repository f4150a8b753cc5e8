package vn.thuocso.dashboard.engagement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocso.dashboard.engagement.figure.Contribution;
import vn.thuocso.dashboard.engagement.figure.Evidence;
import vn.thuocso.dashboard.engagement.figure.Kpi;
import vn.thuocso.dashboard.engagement.figure.KpiFigure;
import vn.thuocso.dashboard.engagement.figure.Ranking;
import vn.thuocso.dashboard.engagement.figure.Reading;
import vn.thuocso.dashboard.engagement.figure.Standing;
import vn.thuocso.dashboard.wording.Wording;

/**
 * One KPI of a place, opened: what it is made of and where it stands among its peers.
 *
 * @param ticks where the peers stand on the strip, as SVG lengths
 * @param dot where the place itself stands; empty without a value
 */
record KpiBlock(
    String code,
    String anchor,
    String name,
    String state,
    String brief,
    String reason,
    String sums,
    String percentile,
    List<String> ticks,
    String dot,
    List<String> notes,
    List<Source> sources) {

  KpiBlock {
    ticks = List.copyOf(ticks);
    notes = List.copyOf(notes);
    sources = List.copyOf(sources);
  }

  /** One contributing channel or poll. */
  record Source(String name, String kind, String state, String words, boolean generated) {}

  /** The block of one KPI. */
  static KpiBlock of(KpiFigure of, Standing at, Ranking peers, Reading reading, FigureText text) {
    Wording say = text.say();
    BigDecimal most = most(of.kpi(), peers);
    return new KpiBlock(
        of.kpi().code(),
        of.kpi().code().toLowerCase(Locale.ROOT),
        say.say(of.kpi().messageKey() + ".name"),
        of.figure().state().code(),
        text.brief(of),
        text.reason(of),
        sums(of, text),
        Optional.ofNullable(at.percentiles().get(of.kpi()))
            .map(rank -> say.number(rank.movePointRight(2), 0))
            .orElse(""),
        values(of.kpi(), peers).map(value -> length(value, most)).toList(),
        of.figure().value().map(value -> length(value, most)).orElse(""),
        text.notes(of),
        of.parts().stream().map(part -> source(part, of.kpi(), reading, text)).toList());
  }

  private static String sums(KpiFigure of, FigureText text) {
    return of.figure()
        .above()
        .flatMap(above -> of.figure().below().map(below -> ratio(of.kpi(), above, below, text)))
        .orElse("");
  }

  private static String ratio(Kpi kpi, BigDecimal above, BigDecimal below, FigureText text) {
    return text.say()
        .say(kpi.messageKey() + ".sums", text.say().exact(above), text.say().exact(below));
  }

  private static Source source(Contribution part, Kpi kpi, Reading reading, FigureText text) {
    Wording say = text.say();
    String kind = say.say("engagement.channel." + part.source().kind());
    Evidence evidence = part.evidence();
    if (evidence instanceof Evidence.Counted counted) {
      BigDecimal above = reading.of(counted);
      String words =
          kpi == Kpi.QR_05
              ? say.say("engagement.source.opens", say.exact(above))
              : ratio(kpi, above, counted.denominator(), text);
      return new Source(part.source().name(), kind, "present", words, part.generated());
    }
    String state = evidence instanceof Evidence.Hidden ? "suppressed" : "missing";
    return new Source(
        part.source().name(), kind, state, say.say("engagement.brief." + state), part.generated());
  }

  private static Stream<BigDecimal> values(Kpi kpi, Ranking peers) {
    return peers.standings().stream().flatMap(at -> at.figure(kpi).figure().value().stream());
  }

  private static BigDecimal most(Kpi kpi, Ranking peers) {
    return values(kpi, peers).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
  }

  private static String length(BigDecimal value, BigDecimal most) {
    double share = most.signum() == 0 ? 0 : value.doubleValue() / most.doubleValue();
    return BigDecimal.valueOf(2 + share * 96).setScale(2, RoundingMode.HALF_UP) + "%";
  }
}

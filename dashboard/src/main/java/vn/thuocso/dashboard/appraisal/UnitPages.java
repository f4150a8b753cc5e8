package vn.thuocso.dashboard.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thuocso.dashboard.assessment.decision.Decision;
import vn.thuocso.dashboard.assessment.decision.Explanations.Explanation;
import vn.thuocso.dashboard.assessment.decision.Stage;
import vn.thuocso.dashboard.wording.Wording;

/** Lays the three scores of a unit side by side. */
record UnitPages(
    List<Dossier> dossiers, List<Explanation> explanations, boolean explains, Wording say) {

  UnitPage page(int year, String unit, String name) {
    return new UnitPage(
        Integer.toString(year),
        unit,
        name,
        lead(),
        dossiers.stream().map(this::line).toList(),
        total(),
        explains);
  }

  private String lead() {
    long decided = dossiers.stream().filter(one -> one.standing().isPresent()).count();
    return decided == 0
        ? say.say("appraisal.unit.lead.none")
        : say.say(
            "appraisal.unit.lead.all",
            say.count(decided),
            say.count(dossiers.size()),
            said().points(sum(Dossier::self)),
            said().points(sum(Dossier::counted)));
  }

  private UnitPage.Line line(Dossier dossier) {
    Optional<Decision> newest = dossier.decisions().stream().reduce((older, newer) -> newer);
    Optional<BigDecimal> gap = gap(dossier);
    return new UnitPage.Line(
        dossier.criterion().indicator(),
        new EntryText(dossier.indicator(), say).name(dossier.indicator().name()),
        said().points(dossier.self()),
        at(dossier, Stage.VERIFICATION),
        at(dossier, Stage.COUNCIL),
        gap.map(said()::change).orElse(""),
        gap.map(it -> it.signum() < 0 ? "down" : it.signum() > 0 ? "up" : "").orElse(""),
        newest.map(it -> said().stage(it.verdict().stage()) + ": " + said().verdict(it)).orElse(""),
        newest.map(it -> it.verdict().reason()).orElse(""),
        dossier.version(),
        dossier.isReturned(),
        explanations.stream()
            .filter(one -> one.indicator().equals(dossier.criterion().indicator()))
            .map(Explanation::text)
            .toList());
  }

  /** Only of what was decided: else there is nothing to compare. */
  private static Optional<BigDecimal> gap(Dossier dossier) {
    return dossier
        .standing()
        .flatMap(dossier::points)
        .flatMap(points -> dossier.self().map(points::subtract));
  }

  private String at(Dossier dossier, Stage stage) {
    return said().points(decided(dossier, stage));
  }

  private static Optional<BigDecimal> decided(Dossier dossier, Stage stage) {
    return dossier.isReturned() ? Optional.empty() : dossier.newest(stage).flatMap(dossier::points);
  }

  private UnitPage.Line total() {
    BigDecimal self = sum(Dossier::self);
    BigDecimal counted = sum(Dossier::counted);
    return new UnitPage.Line(
        "",
        say.say("appraisal.unit.total"),
        said().points(self),
        said().points(sum(one -> decided(one, Stage.VERIFICATION))),
        said().points(sum(one -> decided(one, Stage.COUNCIL))),
        said().change(counted.subtract(self)),
        "",
        "",
        "",
        0,
        false,
        List.of());
  }

  private BigDecimal sum(Function<Dossier, Optional<BigDecimal>> points) {
    return dossiers.stream()
        .flatMap(one -> points.apply(one).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Said said() {
    return new Said(say);
  }
}

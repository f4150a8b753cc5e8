package vn.thuocso.dashboard.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.lift.Reach;
import vn.thuocso.index.robust.Outcome;
import vn.thuocso.index.robust.Outcomes;

/** What a set of tasks would bring one ward, drawn and in words. */
record LiftResult(Ready ready, UnitCode unit, Ascent ascent, LiftWords words) {

  LiftPage.Result of(Set<Code> chosen, double rankAimed) {
    Outcomes after = ascent.outcomes(chosen);
    int aimed = (int) Math.floor(rankAimed);
    List<Integer> before = DotPlot.ranks(ready.asTheyAre().distribution(unit));
    List<Integer> then = DotPlot.ranks(after.distribution(unit));
    DotPlot.Columns columns =
        DotPlot.Columns.over(Stream.concat(before.stream(), then.stream()).toList(), aimed);
    return new LiftPage.Result(
        DotPlot.of(before, columns, aimed),
        DotPlot.of(then, columns, aimed),
        said("simulation.lift.now", before, aimed),
        said("simulation.lift.then", then, aimed),
        sentence(chosen, after),
        ascent.ahead().map(ahead -> surer(chosen, ahead)).orElse(""),
        rows(before, then, columns));
  }

  private String said(String key, List<Integer> ranks, int aimed) {
    long reached = ranks.stream().filter(rank -> rank <= aimed).count();
    return words.say().say(key, words.say().count(reached), Integer.toString(aimed));
  }

  private String sentence(Set<Code> chosen, Outcomes after) {
    Reach reach = ascent.reach(chosen);
    Optional<Outcome.Spread> spread = after.of(unit).ranks();
    String expected =
        words
            .say()
            .say(
                "simulation.lift.result",
                words.points(reach.total()),
                words.rank(reach.rank()),
                spread.map(ranks -> words.rank(ranks.lower())).orElse("–"),
                spread.map(ranks -> words.rank(Math.ceil(ranks.upper()))).orElse("–"));
    return ascent
        .ahead()
        .map(
            ahead ->
                expected
                    + " "
                    + words
                        .say()
                        .say(
                            "simulation.lift.above",
                            words.name(ahead),
                            words.percent(ascent.probability(chosen, ahead))))
        .orElse(expected);
  }

  private String surer(Set<Code> chosen, UnitCode ahead) {
    String sure = words.percent(Ascent.SURE);
    if (ascent.probability(chosen, ahead) >= Ascent.SURE) {
      return words.say().say("simulation.lift.sure", sure);
    }
    return ascent
        .besides(chosen, ahead)
        .map(besides -> words.say().say("simulation.lift.surer", sure, words.codes(besides)))
        .orElseGet(
            () ->
                words
                    .say()
                    .say(
                        "simulation.lift.unsure",
                        sure,
                        words.percent(ascent.probability(ascent.everything(), ahead))));
  }

  static List<LiftPage.Row> rows(
      List<Integer> before, List<Integer> then, DotPlot.Columns columns) {
    List<LiftPage.Row> rows = new ArrayList<>();
    for (int column = 0; column < columns.count(); column++) {
      rows.add(
          new LiftPage.Row(
              columns.label(column), in(before, columns, column), in(then, columns, column)));
    }
    return rows;
  }

  private static int in(List<Integer> ranks, DotPlot.Columns columns, int column) {
    return (int) ranks.stream().filter(rank -> columns.of(rank) == column).count();
  }
}

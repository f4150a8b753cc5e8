package vn.thuocso.dashboard.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.score.Stamp;

/** Sums the ranking up for a sheet of paper: five figures, three actions, a code to check it by. */
record Briefing(
    Selection chosen,
    Standings standings,
    ScoreRows rows,
    Map<String, Map<UnitCode, BigDecimal>> pulls,
    ScoreText text) {

  private static final int NEAREST = 3;
  private static final int ACTIONS = 3;

  /** The sheet beside what stands on the page. */
  Brief brief(ScorePage.@Nullable City city, String before) {
    return new Brief(
        city == null ? List.of() : figures(city, before), actions(), stamp(chosen, standings));
  }

  private List<Brief.Item> figures(ScorePage.City city, String before) {
    long up = standings.ranked().stream().filter(row -> climbed(row) > 0).count();
    long down = standings.ranked().stream().filter(row -> climbed(row) < 0).count();
    long reached = standings.ranked().stream().filter(row -> missing(row).signum() >= 0).count();
    String sign = Map.of("up", "+", "down", "−").getOrDefault(city.gained().way(), "");
    return List.of(
        new Brief.Item(city.title(), city.points(), city.spread()),
        new Brief.Item(
            before,
            sign + city.gained().text(),
            say("ranking.brief.moved", count(up), count(down))),
        new Brief.Item(
            say("ranking.brief.reached"),
            count(reached),
            say("ranking.brief.of", text.units(chosen.filter(), standings.ranked().size()))),
        new Brief.Item(
            say("ranking.brief.ranked"),
            count(standings.ranked().size()),
            say("ranking.brief.unranked", count(unranked()))),
        new Brief.Item(
            say("ranking.table.shares"), measured() + "\u00a0%", say("ranking.brief.measured")));
  }

  private long unranked() {
    return standings.rows().stream().filter(row -> !row.ranked()).count();
  }

  private int climbed(Score row) {
    return standings.climbed(row).orElse(0);
  }

  private String measured() {
    return Standings.mean(
            standings.ranked().stream()
                .<@Nullable BigDecimal>map(row -> row.shares().counted())
                .toList())
        .map(text::percent)
        .orElse("–");
  }

  /** What is still missing to the target, as a negative number; far away without a target. */
  private BigDecimal missing(Score row) {
    Optional<BigDecimal> points = Optional.ofNullable(row.value()).map(standings.node()::points);
    return points
        .flatMap(here -> rows.target(row).map(here::subtract))
        .orElse(BigDecimal.valueOf(-1_000_000));
  }

  private List<String> actions() {
    List<String> actions = new ArrayList<>();
    String nearest =
        standings.ranked().stream()
            .filter(row -> missing(row).signum() < 0 && rows.target(row).isPresent())
            .sorted(Comparator.comparing(this::missing).reversed())
            .limit(NEAREST)
            .map(row -> say("ranking.brief.near", text.name(row), text.unsigned(missing(row))))
            .collect(Collectors.joining(", "));
    if (!nearest.isEmpty()) {
      actions.add(say("ranking.brief.nearest", nearest));
    }
    weakest().ifPresent(actions::add);
    if (unranked() > 0) {
      actions.add(say("ranking.brief.complete", count(unranked())));
    }
    fallen().ifPresent(actions::add);
    farthest().ifPresent(actions::add);
    return actions.subList(0, Math.min(ACTIONS, actions.size()));
  }

  private Optional<String> fallen() {
    return standings.ranked().stream()
        .filter(row -> climbed(row) < 0)
        .min(Comparator.comparing(this::climbed))
        .map(row -> say("ranking.brief.fallen", text.name(row), count(-climbed(row))));
  }

  private Optional<String> farthest() {
    return standings.ranked().stream()
        .filter(row -> missing(row).signum() < 0 && rows.target(row).isPresent())
        .min(Comparator.comparing(this::missing))
        .map(row -> say("ranking.brief.farthest", text.name(row), text.unsigned(missing(row))));
  }

  private Optional<String> weakest() {
    return chosen.nodes().indices().stream()
        .filter(index -> standings.pull(pulls.getOrDefault(index.code(), Map.of())).isPresent())
        .min(Comparator.comparing(this::pull))
        .map(
            index ->
                say("ranking.brief.weakest", index.name(text.say()), text.signed(pull(index))));
  }

  private BigDecimal pull(ScoreNode index) {
    return standings.pull(pulls.getOrDefault(index.code(), Map.of())).orElse(BigDecimal.ZERO);
  }

  /** What is written on the sheet, and in every file of the same view. */
  static Stamp stamp(Selection chosen, Standings standings) {
    return new Stamp(
        chosen.snapshot(),
        chosen.address().with("ngay", chosen.snapshot().asOf().toString()).at("/xep-hang"),
        check(chosen, standings));
  }

  /** Of what is printed: snapshot, question, and each unit's rank and points. */
  private static String check(Selection chosen, Standings standings) {
    return Stamp.check(
        chosen.snapshot().version()
            + chosen.address().words()
            + standings.rows().stream()
                .map(row -> row.unit().value() + " " + row.rank() + " " + row.value())
                .collect(Collectors.joining("\n")));
  }

  private String count(long number) {
    return text.say().count(number);
  }

  private String say(String key, Object... places) {
    return text.say().say(key, places);
  }
}

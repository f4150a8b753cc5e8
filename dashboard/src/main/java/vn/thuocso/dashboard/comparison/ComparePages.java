package vn.thuocso.dashboard.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.comparison.ComparePage.Choice;
import vn.thuocso.dashboard.comparison.ComparePage.Contender;
import vn.thuocso.dashboard.comparison.ComparePage.Hidden;
import vn.thuocso.dashboard.comparison.ComparePage.Tick;
import vn.thuocso.dashboard.comparison.ComparePage.Tier;
import vn.thuocso.dashboard.score.Address;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.unit.Unit;

/** Puts units side by side, in a reader's words. */
record ComparePages(Wanted wanted, Rivals rivals, List<Unit> all, ScoreText text) {

  ComparePage page() {
    List<Score> sorted = sorted();
    Ruler ruler = Ruler.over(sorted.stream().flatMap(this::extent).toList());
    List<Contender> contenders = new ArrayList<>();
    for (int at = 0; at < sorted.size(); at++) {
      contenders.add(contender(at + 1, sorted.get(at), ruler));
    }
    Indices indices = new Indices(rivals, sorted, text);
    return new ComparePage(
        headline(),
        lead(),
        remarks(),
        wanted.candidates().stream().map(unit -> new Choice(unit.name(), with(unit))).toList(),
        all.stream().map(unit -> new Choice(unit.name(), "")).toList(),
        tiers(),
        wanted.units().stream().map(unit -> unit.code().value()).toList(),
        rivals.chosen().address().words().entrySet().stream()
            .map(word -> new Hidden(word.getKey(), word.getValue()))
            .toList(),
        new Verdicts(rivals, text).all(),
        contenders,
        ruler.labels(text.say()),
        ruler.path(),
        indices.height(),
        indices.rows(),
        new Drawn(rivals, sorted, text).drawing(),
        rivals.chosen().snapshot().generated());
  }

  private List<Score> sorted() {
    return Stream.concat(
            rivals.byTotal().stream(), rivals.all().stream().filter(row -> row.value() == null))
        .toList();
  }

  private String headline() {
    if (wanted.units().size() < 2) {
      return text.say().say("compare.headline.none");
    }
    return new Verdicts(rivals, text).headline();
  }

  private String lead() {
    Snapshot at = rivals.chosen().snapshot();
    return text.say()
        .say(
            "compare.lead",
            Integer.toString(at.year()),
            text.say().day(at.asOf()),
            text.say().number(total().max(), 0));
  }

  private ScoreNode total() {
    return rivals.nodes().main().get(0);
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    wanted
        .remarks()
        .forEach(
            remark -> remarks.add(text.say().say("compare.remark." + remark.key(), remark.word())));
    rivals
        .chosen()
        .unknown()
        .forEach(
            unknown ->
                remarks.add(
                    text.say()
                        .say(
                            "ranking.unknown",
                            text.say().say("ranking.filter." + unknown.parameter()),
                            unknown.word())));
    if (wanted.mixed()) {
      remarks.add(text.say().say("compare.remark.mixed"));
    } else if (rivals.all().stream().anyMatch(Score::approximate)) {
      remarks.add(text.say().say("compare.remark.areas"));
    }
    return remarks;
  }

  private Contender contender(int mark, Score row, Ruler ruler) {
    Optional<BigDecimal> points = Optional.ofNullable(row.value()).map(total()::points);
    String code = row.unit().value();
    return new Contender(
        mark,
        code,
        text.name(row),
        text.kind(row),
        row.approximate(),
        row.rank() == null ? "–" : Integer.toString(row.rank()),
        row.rank() == null ? "" : text.span(row),
        points.map(text::points).orElse(""),
        row.spread()
            ? text.say().say("ranking.spread", text.points(low(row)), text.points(high(row)))
            : "",
        row.spread() ? whisker(ruler.at(low(row)), ruler.at(high(row))) : "",
        points.map(ruler::at).orElse(""),
        row.value() == null ? text.state(row) : "",
        address(wanted.units().stream().filter(unit -> !unit.code().equals(row.unit())).toList()),
        rivals.chosen().address().at("/don-vi/" + code),
        rivals.chosen().address().at("/nguon-goc/" + code + "/" + ScoreNode.TOTAL));
  }

  private BigDecimal low(Score row) {
    return total().points(Objects.requireNonNull(row.low()));
  }

  private BigDecimal high(Score row) {
    return total().points(Objects.requireNonNull(row.high()));
  }

  private static String whisker(String low, String high) {
    return "M" + low + " 17H" + high + "M" + low + " 13V21M" + high + " 13V21";
  }

  private Stream<BigDecimal> extent(Score row) {
    return Stream.of(row.value(), row.low(), row.high())
        .filter(Objects::nonNull)
        .map(total()::points);
  }

  private List<Tier> tiers() {
    return List.of(
        new Tier(text.say().say("compare.tick.areas"), ticks(UnitCode::isDistrict)),
        new Tier(text.say().say("compare.tick.wards"), ticks(UnitCode::isCommune)));
  }

  private List<Tick> ticks(Predicate<UnitCode> tier) {
    return all.stream()
        .filter(unit -> tier.test(unit.code()))
        .map(unit -> new Tick(unit.code().value(), unit.name(), wanted.units().contains(unit)))
        .toList();
  }

  private String with(Unit more) {
    List<Unit> units = new ArrayList<>(wanted.units());
    units.add(more);
    return address(units);
  }

  private String address(List<Unit> units) {
    return address(units, rivals.chosen().address());
  }

  /** The page of those units, in the snapshot that those words choose. */
  static String address(List<Unit> units, Address chosen) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/so-sanh");
    units.forEach(unit -> address.queryParam("u", unit.code().value()));
    Map<String, String> words = new LinkedHashMap<>(chosen.words());
    words.forEach((name, word) -> address.queryParam(name, "{" + name + "}"));
    return address.encode().buildAndExpand(words).toUriString();
  }
}

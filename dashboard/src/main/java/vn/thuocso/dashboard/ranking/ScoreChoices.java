package vn.thuocso.dashboard.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thuocso.dashboard.ranking.ScorePage.Choice;
import vn.thuocso.dashboard.ranking.ScorePage.Item;
import vn.thuocso.dashboard.score.Choosing;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.SnapshotList;
import vn.thuocso.dashboard.score.UnitFilter;
import vn.thuocso.dashboard.score.Variant;
import vn.thuocso.dashboard.unit.TileMap;

/** What can be chosen instead of what is on show; the first entry of each filter is the default. */
record ScoreChoices(Selection chosen, ScoreText text) {

  private static final int DAYS = 60;

  /** The filters. */
  List<Choice> all() {
    Snapshot now = chosen.snapshot();
    SnapshotList edition = chosen.known().where(now::sameFramework);
    SnapshotList year =
        edition.where(at -> at.year() == now.year() && at.variant() == now.variant());
    List<Choice> all = new ArrayList<>();
    all.add(
        choice(
            "nam",
            distinct(edition, at -> Integer.toString(at.year())),
            Function.identity(),
            Integer.toString(now.year())));
    all.add(
        choice(
            "bo",
            distinct(chosen.known(), Choosing::edition),
            this::edition,
            Choosing.edition(now)));
    all.add(nodes());
    all.add(
        choice(
            "loai",
            Arrays.stream(UnitFilter.values()).map(UnitFilter::code).toList(),
            code -> text.say().say("ranking.filter." + code),
            chosen.filter().code()));
    if (!chosen.filter().areas()) {
      all.add(districts());
    }
    all.add(days(year.all(), now));
    all.add(
        choice(
            "ban",
            Arrays.stream(Variant.values()).map(Variant::code).toList(),
            code -> text.say().say("ranking.filter." + code),
            now.variant().code()));
    return all;
  }

  private Choice nodes() {
    List<Item> items = new ArrayList<>();
    for (ScoreNode node : chosen.nodes().all()) {
      items.add(
          new Item(
              node.total() ? "" : node.code(), node.name(text.say()), node.equals(chosen.node())));
    }
    return new Choice("tru", label("tru"), items);
  }

  private Choice districts() {
    List<Item> items = new ArrayList<>();
    items.add(new Item("", text.say().say("ranking.filter.all"), chosen.district().isEmpty()));
    TileMap.areas()
        .tiles()
        .forEach(
            tile ->
                items.add(
                    new Item(
                        tile.code().value(),
                        tile.label(),
                        tile.code().value().equals(chosen.district()))));
    return new Choice("nhom", label("nhom"), items);
  }

  private Choice days(List<Snapshot> snapshots, Snapshot now) {
    List<Item> items = new ArrayList<>();
    for (Snapshot at : snapshots.stream().limit(DAYS).toList()) {
      String day = text.say().day(at.asOf());
      items.add(
          new Item(items.isEmpty() ? "" : at.asOf().toString(), day, at.asOf().equals(now.asOf())));
    }
    return new Choice("ngay", label("ngay"), items);
  }

  private String edition(String code) {
    return text.say()
        .say(
            "ranking.filter.edition",
            code.substring(0, code.lastIndexOf(':')),
            code.substring(code.lastIndexOf(':') + 1));
  }

  private Choice choice(
      String name, List<String> codes, Function<String, String> words, String now) {
    Stream<Item> items =
        codes.stream()
            .map(
                code ->
                    new Item(
                        code.equals(codes.get(0)) ? "" : code,
                        words.apply(code),
                        code.equals(now)));
    return new Choice(name, label(name), items.toList());
  }

  private String label(String name) {
    return text.say().say("ranking.filter." + name);
  }

  private static List<String> distinct(SnapshotList of, Function<Snapshot, String> word) {
    return of.all().stream().map(word).distinct().toList();
  }
}

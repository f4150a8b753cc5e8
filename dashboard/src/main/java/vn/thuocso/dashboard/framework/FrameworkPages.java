package vn.thuocso.dashboard.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocso.contract.UnitKind;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;

/**
 * Puts definitions on pages, in a reader's words.
 *
 * @param names who is behind the numbers of accounts
 */
record FrameworkPages(Wording say, Map<Long, String> names) {

  /** One version in the list. */
  record Line(
      String code,
      String version,
      String state,
      String valid,
      String decision,
      String imported,
      String adopted) {}

  /**
   * A row of the tree.
   *
   * @param depth 0 for the root
   * @param fedBy the KPI or the declared value that it is read from; empty for a group
   */
  record Row(
      int depth,
      boolean group,
      String code,
      String name,
      String max,
      String source,
      String fedBy,
      String rule,
      String applies) {}

  /** One version by itself. */
  record Version(
      Line line,
      String name,
      String label,
      String sha256,
      long rowVersion,
      String ending,
      String retired,
      List<Row> rows) {

    Version {
      rows = List.copyOf(rows);
    }
  }

  /** What differs, a line each. */
  record Difference(String what, String aspect, String before, String after) {}

  Line line(Kept kept) {
    return new Line(
        kept.code(),
        kept.version(),
        kept.state().code(),
        valid(kept.validFrom(), kept.validTo()),
        decision(kept),
        step(Optional.of(kept.imported())),
        step(kept.adopted()));
  }

  Version version(Kept kept, Framework framework) {
    return new Version(
        line(kept),
        Aspect.text(framework.name(), say),
        Aspect.text(framework.label(), say),
        kept.sha256(),
        kept.rowVersion(),
        kept.ending()
            .map(by -> say.say("framework.ending", step(Optional.of(by)), kept.endingDecision()))
            .orElse(""),
        step(kept.retired()),
        rows(framework.tree(), 0, framework));
  }

  List<Difference> differences(Comparison comparison) {
    List<Difference> all = new ArrayList<>();
    for (Comparison.HeadChange change : comparison.head()) {
      all.add(
          new Difference(
              change.field(), say.say("framework.aspect.head"), change.before(), change.after()));
    }
    comparison.added().forEach(node -> all.add(whole(node, "", called(node))));
    comparison.removed().forEach(node -> all.add(whole(node, called(node), "")));
    for (Comparison.Change change : comparison.changed()) {
      all.add(
          new Difference(
              called(change.node()),
              say.say(change.aspect().label()),
              change.before(),
              change.after()));
    }
    return all;
  }

  private Difference whole(Node node, String before, String after) {
    String key = before.isEmpty() ? "framework.added" : "framework.removed";
    String points = new RuleText(say).number(Aspect.max(node));
    return new Difference(
        called(node),
        say.say(key),
        before.isEmpty() ? "" : say.say("framework.points", points),
        after.isEmpty() ? "" : say.say("framework.points", points));
  }

  private String called(Node node) {
    return node.code() + " " + Aspect.text(node.name(), say);
  }

  private List<Row> rows(Node node, int depth, Framework framework) {
    Stream<Row> own = Stream.of(row(node, depth, framework));
    return node instanceof Group group
        ? Stream.concat(
                own,
                group.children().stream()
                    .flatMap(child -> rows(child, depth + 1, framework).stream()))
            .toList()
        : own.toList();
  }

  private Row row(Node node, int depth, Framework framework) {
    String code = node.code().value();
    String name = Aspect.text(node.name(), say);
    String max = new RuleText(say).number(Aspect.max(node));
    if (!(node instanceof Indicator indicator)) {
      return new Row(depth, true, code, name, max, "", "", "", "");
    }
    return new Row(
        depth,
        false,
        code,
        name,
        max,
        Aspect.source(indicator, say),
        Aspect.fedBy(indicator),
        new RuleText(say).of(indicator.pointScale().rule()),
        applies(indicator, framework));
  }

  /** The kinds of units that it is for; those of the framework where it names none. */
  private String applies(Indicator indicator, Framework framework) {
    TreeSet<String> kinds =
        new TreeSet<>(
            indicator.unitKinds().isEmpty() ? framework.unitKinds() : indicator.unitKinds());
    return kinds.isEmpty()
        ? say.say("framework.applies.all")
        : kinds.stream().map(this::kind).collect(Collectors.joining(", "));
  }

  private String kind(String code) {
    for (UnitKind kind : UnitKind.values()) {
      if (kind.code().equals(code)) {
        return say.english() ? kind.labelEn() : kind.labelVi();
      }
    }
    return code;
  }

  private String valid(LocalDate from, Optional<LocalDate> to) {
    return to.map(end -> say.say("framework.valid.until", say.day(from), say.day(end)))
        .orElseGet(() -> say.say("framework.valid.from", say.day(from)));
  }

  private String decision(Kept kept) {
    return kept.decided()
        .map(date -> say.say("framework.decision.dated", kept.decision(), say.day(date)))
        .orElse(kept.decision());
  }

  private String step(Optional<Kept.Step> step) {
    return step.map(
            by ->
                say.say(
                    "framework.step",
                    by.by() == Definitions.PRODUCT
                        ? say.say("framework.product")
                        : names.getOrDefault(
                            by.by(), say.say("framework.account", Long.toString(by.by()))),
                    say.moment(by.at())))
        .orElse("");
  }
}

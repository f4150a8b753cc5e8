package vn.thuocso.dashboard.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.thuocso.contract.UnitKind;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.scoring.input.Body;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.explain.Explainer;
import vn.thuocso.index.explain.Explanation;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.score.Points;

/** Units, points and ranks of one snapshot in a reader's words. */
record LiftWords(Ready ready, Wording say) {

  private static final int NAMED = 2;

  /** Short: "Ba Đình" of "Phường Ba Đình". */
  String name(UnitCode unit) {
    return ready.inputs().wards().stream()
        .filter(ward -> ward.code().value().equals(unit.value()))
        .map(LiftWords::brief)
        .findFirst()
        .orElse(unit.value());
  }

  /** Short, with the mark of what is approximate: "≈ Tây Hồ". */
  String area(UnitCode area) {
    return ready.inputs().areas().keySet().stream()
        .filter(body -> body.code().value().equals(area.value()))
        .map(body -> "≈ " + brief(body))
        .findFirst()
        .orElse(area.value());
  }

  /** A part of a total, as totals are shown. */
  String points(double share) {
    return points(BigDecimal.valueOf(share));
  }

  static String brief(Body body) {
    return brief(body.name(), body.kind());
  }

  static String brief(String name, String kind) {
    String prefix = UnitKind.ofCode(kind).map(known -> known.labelVi() + " ").orElse("");
    return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
  }

  String of(Name name) {
    return say.english() ? name.en() : name.vi();
  }

  String rank(double rank) {
    return Integer.toString((int) Math.floor(rank));
  }

  /** Points of all that the framework gives, as totals are shown. */
  String points(BigDecimal total) {
    return say.number(total.multiply(all()), 1);
  }

  /** Points that a unit gains, on the scale on which totals are shown. */
  String gain(UnitCode unit, BigDecimal points) {
    return signed(gained(unit, points));
  }

  /** The same as a number. */
  BigDecimal gained(UnitCode unit, BigDecimal points) {
    Points total = ready.scores().total(unit).points().orElse(Points.NONE);
    return total.assessed().signum() == 0
        ? BigDecimal.ZERO
        : points.multiply(all()).divide(total.assessed(), 6, RoundingMode.HALF_UP);
  }

  /** In whole per cent; draws never make anything certain. */
  String percent(double share) {
    if (share < 0.01 || share > 0.99) {
      return say.say(share < 0.5 ? "simulation.percent.least" : "simulation.percent.most");
    }
    return say.say("simulation.percent", say.number(BigDecimal.valueOf(share * 100), 0));
  }

  /** So many tasks, at the beginning of a sentence. */
  String tasks(int count) {
    String number = new ScoreText(say).number(count);
    String key = count == 1 ? "simulation.lift.task.one" : "simulation.lift.task.some";
    return say.say(key, number.substring(0, 1).toUpperCase(Locale.ROOT) + number.substring(1));
  }

  private String signed(BigDecimal points) {
    BigDecimal shown = points.setScale(1, RoundingMode.HALF_UP);
    return (shown.signum() > 0 ? "+" : "") + say.number(shown, 1);
  }

  private BigDecimal all() {
    return ready.framework().indicators().stream()
        .map(each -> each.pointScale().max())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** "{0} (hạng 3) ở trên 7,4 điểm: hơn về …; kém về …". */
  String separation(UnitCode unit, UnitCode ahead) {
    Framework framework = ready.framework();
    Optional<Explanation> difference =
        new Explainer(framework)
            .difference(ready.scores(), ahead, ready.scores(), unit, framework.tree().code());
    if (difference.isEmpty()) {
      return "";
    }
    Map<Node, BigDecimal> byMain = new TreeMap<>(Comparator.comparing(Node::code));
    for (Node main : framework.tree().children()) {
      double amount =
          difference.get().contributions().stream()
              .filter(each -> isBelow(main, each.node()))
              .mapToDouble(each -> each.amount())
              .sum();
      byMain.put(main, BigDecimal.valueOf(amount).multiply(all()));
    }
    String head =
        say.say(
            "simulation.lift.ahead",
            name(ahead),
            rank(ready.scores().ranking().rank(ahead).orElse(0)),
            say.number(BigDecimal.valueOf(difference.get().difference()).multiply(all()), 1));
    List<String> parts = new ArrayList<>();
    most(byMain, true).ifPresent(text -> parts.add(say.say("simulation.lift.ahead.more", text)));
    most(byMain, false).ifPresent(text -> parts.add(say.say("simulation.lift.ahead.less", text)));
    return parts.isEmpty() ? head + "." : head + ": " + String.join("; ", parts) + ".";
  }

  private static boolean isBelow(Node main, Code code) {
    return main.code().equals(code)
        || main.indicators().stream().anyMatch(each -> each.code().equals(code));
  }

  private Optional<String> most(Map<Node, BigDecimal> byMain, boolean more) {
    List<String> named =
        byMain.entrySet().stream()
            .filter(
                each ->
                    each.getValue().setScale(1, RoundingMode.HALF_UP).signum() == (more ? 1 : -1))
            .sorted(
                Comparator.comparing((Map.Entry<Node, BigDecimal> each) -> each.getValue().abs())
                    .reversed())
            .limit(NAMED)
            .map(each -> of(each.getKey().name()) + " (" + signed(each.getValue()) + ")")
            .toList();
    return named.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", named));
  }

  /** Codes in a sentence: "6.1 và 6.3". */
  String codes(List<Code> codes) {
    List<String> all = codes.stream().map(Code::value).toList();
    int last = all.size() - 1;
    return last < 1
        ? String.join("", all)
        : say.say("ranking.and", String.join(", ", all.subList(0, last)), all.get(last));
  }
}

package vn.thuocso.index.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.lift.Costs;
import vn.thuocso.index.lift.Lift;
import vn.thuocso.index.lift.Lifts;
import vn.thuocso.index.lift.Obstacle;
import vn.thuocso.index.lift.Overtaker;
import vn.thuocso.index.lift.Rivals;
import vn.thuocso.index.lift.Way;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.table.Table;
import vn.thuocso.index.time.Panel;
import vn.thuocso.index.time.Point;
import vn.thuocso.index.time.Series;

/** Finds the cheapest way up. */
@Command(
    name = "lift",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = {
      "Bộ tiêu chí rẻ nhất đưa đơn vị lên k hạng; hoặc ai có thể vượt lên trên.",
      "The cheapest set of criteria that lifts a unit k ranks; or who could overtake it.",
      ""
    },
    footer = {
      "",
      "Chỉ cho bộ chấm theo điểm (scoring: points) có khai lift; đồng hạng là đã tới / points only, with lift facts; a tie counts as reached.",
      "Cột / columns: node, name, effort, now, gain, available, needs, obstacle; --overtakers: unit, rank, points, cost, bound, criteria. Xem / see docs/index-data.md.",
      "Ví dụ / example: index lift -f shipped:dti-tuyen-giao -d shipped:phuong-mau -u phuong-mau --overtakers"
    })
final class LiftCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private Inputs inputs = new Inputs();
  @Mixin private Output output = new Output();

  @Option(
      names = {"-u", "--unit"},
      required = true,
      paramLabel = "MÃ",
      description = {"Đơn vị.", "The unit."})
  private String unit = "";

  @Option(
      names = {"-k", "--ranks"},
      paramLabel = "K",
      description = {"Số bậc muốn lên; mặc định 1.", "Ranks to gain; 1 by default."})
  private @Nullable Integer ranks;

  @Option(
      names = "--on-trend",
      paramLabel = "KỲ",
      description = {
        "Các đơn vị khác đi theo xu hướng của họ đến kỳ này; không có: giữ nguyên.",
        "The others go on their trend until this period; without it they are held."
      })
  private @Nullable String onTrend;

  @Option(
      names = "--any-year",
      description = {
        "Kể cả tiêu chí không làm được trong năm.",
        "With criteria not feasible within the year."
      })
  private boolean anyYear;

  @Option(
      names = "--costs",
      defaultValue = "1,3,9",
      split = ",",
      paramLabel = "S,M,L",
      description = {
        "Giá của công sức S, M, L; mặc định 1,3,9.",
        "Costs of the efforts S, M and L."
      })
  private int[] costs = {1, 3, 9};

  @Option(
      names = "--overtakers",
      description = {
        "Cho biết ai có thể vượt đơn vị này trong năm.",
        "Tell who could overtake this unit within the year."
      })
  private boolean overtakers;

  LiftCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    Edition edition = inputs.edition(console);
    Scores scores = edition.scores();
    Framework framework = edition.framework();
    if (framework.scoring() != ScoringKind.POINTS) {
      throw Inputs.refused(
          inputs.framework, "Chỉ bộ chỉ số chấm theo điểm mới có điểm để tăng (scoring: points).");
    }
    if (framework.indicators().stream().allMatch(each -> each.lift().isEmpty())) {
      throw Inputs.refused(
          inputs.framework,
          "Bộ này không khai lift (công sức, làm được trong năm không) cho chỉ số nào nên không tìm"
              + " được đường lên; hãy khai \"lift\" trong định nghĩa.");
    }
    if (overtakers && (ranks != null || onTrend != null || anyYear)) {
      throw Inputs.refused(
          "--overtakers", "Không đi cùng --ranks, --on-trend, --any-year; hãy bỏ một bên.");
    }
    if (costs.length != 3 || aimed() < 1) {
      throw Inputs.refused(
          Arrays.toString(costs), "--costs cần ba số tăng dần, --ranks cần một số từ 1.");
    }
    UnitCode wanted = Units.find(scores, unit);
    Lifts lifts =
        new Lifts(framework, new Costs(costs[0], costs[1], costs[2]), !anyYear, Lifts.BRANCHES);
    if (overtakers) {
      overtakers(lifts, scores, wanted);
    } else {
      up(lifts, edition, scores, wanted);
    }
    return Exit.OK;
  }

  private int aimed() {
    return ranks == null ? 1 : ranks;
  }

  private void up(Lifts lifts, Edition edition, Scores scores, UnitCode wanted)
      throws IOException, InvalidInputException {
    Rivals rivals = rivals(edition, scores);
    Lift lift = lifts.up(scores, wanted, aimed(), rivals).orElseThrow(this::unranked);
    List<String> tied = tied(edition.framework(), lift, rivals);
    Table table =
        new Table("node", "name", "effort", "now", "gain", "available", "needs", "obstacle");
    lift.way().ifPresent(way -> way.steps().forEach(step -> row(table, edition.framework(), step)));
    for (Obstacle obstacle : lift.obstacles()) {
      if (obstacle.reason() != Obstacle.Reason.FULL && lift.way().isEmpty()) {
        table.add(
            obstacle.indicator().value(),
            name(edition.framework(), obstacle.indicator().value()),
            null,
            null,
            null,
            null,
            null,
            obstacle.reason().name());
      }
    }
    Map<String, Object> facts = facts(lift);
    facts.put("tiedWith", tied);
    output.write(table, facts, console);
    console.say(told(lift));
    if (!tied.isEmpty()) {
      console.say(
          "Tới đó là đồng hạng với / reached in a tie with: " + String.join(", ", tied) + ".");
    }
  }

  private InvalidInputException unranked() {
    return Inputs.refused(unit, "Đơn vị này không được xếp hạng trong kỳ này.");
  }

  /** Who stands where the way leads: a rank reached in a tie is reached. */
  private static List<String> tied(Framework framework, Lift lift, Rivals rivals) {
    if (lift.way().isEmpty() || lift.totalAimed().isEmpty()) {
      return List.of();
    }
    BigDecimal aimed = lift.totalAimed().get();
    return rivals.totals().entrySet().stream()
        .filter(each -> !each.getKey().equals(lift.unit()))
        .filter(
            each ->
                BigDecimal.valueOf(each.getValue())
                        .setScale(aimed.scale(), framework.rounding().mode())
                        .compareTo(aimed)
                    == 0)
        .map(each -> each.getKey().value())
        .toList();
  }

  private static void row(Table table, Framework framework, Way.Step step) {
    table.add(
        step.indicator().value(),
        name(framework, step.indicator().value()),
        step.effort().word(),
        step.now(),
        step.gain(),
        step.available(),
        String.join(" ", step.needs().stream().map(code -> code.value()).toList()),
        null);
  }

  private static String name(Framework framework, String code) {
    return framework.indicators().stream()
        .filter(each -> each.code().value().equals(code))
        .map(Indicator::name)
        .map(each -> each.vi())
        .findFirst()
        .orElse(code);
  }

  private static Map<String, Object> facts(Lift lift) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("unit", lift.unit().value());
    facts.put("rankNow", lift.rankNow());
    facts.put("rankAimed", lift.rankAimed());
    facts.put("totalNow", lift.totalNow());
    lift.totalAimed().ifPresent(total -> facts.put("totalAimed", total));
    facts.put("reached", lift.way().isPresent());
    facts.put("rankWithAll", lift.rankWithAll());
    lift.way()
        .ifPresent(
            way -> {
              facts.put("pointsNeeded", way.need());
              facts.put("cost", way.cost());
              facts.put("bound", way.bound());
              facts.put("cheapest", way.isCheapest());
            });
    return facts;
  }

  private static String told(Lift lift) {
    return lift.way()
        .map(
            way ->
                "Hạng / rank "
                    + whole(lift.rankNow())
                    + " → "
                    + whole(lift.rankAimed())
                    + ": "
                    + way.need().toPlainString()
                    + " điểm / points, giá / cost "
                    + way.cost()
                    + (way.isCheapest()
                        ? " (rẻ nhất / proved cheapest)."
                        : " (không thể dưới / no less than " + way.bound() + ")."))
        .orElseGet(
            () ->
                "Không tới được hạng "
                    + whole(lift.rankAimed())
                    + "; làm hết được hạng / not reachable, all together bring rank "
                    + whole(lift.rankWithAll())
                    + ".");
  }

  private static String whole(double rank) {
    return vn.thuocso.index.table.Text.of(rank);
  }

  private void overtakers(Lifts lifts, Scores scores, UnitCode wanted)
      throws IOException, InvalidInputException {
    if (scores.ranking().rank(wanted).isEmpty()) {
      throw unranked();
    }
    Table table = new Table("unit", "rank", "points", "cost", "bound", "criteria");
    for (Overtaker each : lifts.overtakers(scores, wanted)) {
      table.add(
          each.unit().value(),
          each.rankNow(),
          each.way().need(),
          each.way().cost(),
          each.way().bound(),
          String.join(
              " ", each.way().steps().stream().map(step -> step.indicator().value()).toList()));
    }
    output.write(table, Map.of("unit", wanted.value()), console);
    if (table.size() == 0) {
      console.say("Không đơn vị nào vượt được trong năm / nobody can overtake within the year.");
    }
  }

  private Rivals rivals(Edition edition, Scores scores) throws InvalidInputException {
    if (onTrend == null) {
      return Rivals.held(scores);
    }
    TreeMap<UnitCode, List<Point>> points = new TreeMap<>();
    try {
      for (Period period : edition.dataset().periods()) {
        if (period.compareTo(edition.period()) <= 0) {
          Scores past = edition.of(period).scores();
          for (UnitCode each : past.units()) {
            past.total(each)
                .value()
                .ifPresent(
                    value ->
                        points
                            .computeIfAbsent(each, code -> new java.util.ArrayList<>())
                            .add(Point.of(period, value)));
          }
        }
      }
      TreeMap<UnitCode, Series> series = new TreeMap<>();
      points.forEach((code, list) -> series.put(code, new Series(list)));
      return Rivals.onTrend(scores, new Panel(series), new Period(onTrend));
    } catch (IllegalArgumentException noTime) {
      throw Inputs.refused(
          onTrend, "Kỳ phải là một thời điểm (2024, 2024-H1, 2024-Q3, 2024-07) mới có xu hướng.");
    }
  }
}

package vn.thuocso.index.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.lift.Costs;
import vn.thuocso.index.lift.Lift;
import vn.thuocso.index.lift.Lifts;
import vn.thuocso.index.lift.Overtaker;
import vn.thuocso.index.lift.Rivals;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.table.Table;

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
    Rivals rivals =
        onTrend == null ? Rivals.held(scores) : LiftTrend.rivals(edition, scores, onTrend);
    Lift lift = lifts.up(scores, wanted, aimed(), rivals).orElseThrow(this::unranked);
    List<String> tied = LiftTable.tied(edition.framework(), lift, rivals);
    Table table = LiftTable.of(lift, edition.framework());
    Map<String, Object> facts = LiftTable.facts(lift);
    facts.put("tiedWith", tied);
    output.write(table, facts, console);
    console.say(LiftTable.told(lift));
    if (!tied.isEmpty()) {
      console.say(
          "Tới đó là đồng hạng với / reached in a tie with: " + String.join(", ", tied) + ".");
    }
  }

  private InvalidInputException unranked() {
    return Inputs.refused(unit, "Đơn vị này không được xếp hạng trong kỳ này.");
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
}

package vn.thuocso.index.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.bundle.Engine;
import vn.thuocso.index.data.Calendar;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.time.Forecast;

/** Follows scores over the periods of the data. */
@Command(
    name = "trend",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = {
      "Theo dõi điểm qua các kỳ: thay đổi, tăng trưởng, khoảng cách tới chỉ tiêu, dự báo kèm dải.",
      "Follow scores over periods: change, growth, distance to targets, forecast with its band.",
      ""
    })
final class TrendCommand implements Callable<Integer> {
  static final String WANTED_PERIOD =
      "Kỳ phải là mốc thời gian: 2024, 2024-H1, 2024-Q3 hay 2024-07.";

  /** What is shown. */
  enum Show {
    summary,
    panel
  }

  private final Console console;
  @Mixin private Inputs inputs = new Inputs();
  @Mixin private Output output = new Output();

  @Option(
      names = "--node",
      paramLabel = "MÃ",
      description = {"Chỉ số được theo dõi; mặc định: tổng.", "The node; by default the total."})
  private @Nullable String node;

  @Option(
      names = "--targets",
      paramLabel = "TỆP",
      description = {
        "Chỉ tiêu: CSV có cột period, target và (nếu riêng từng đơn vị) unit; giữa hai mốc là đường thẳng.",
        "Targets: CSV with columns period, target and, for a unit's own, unit; straight in between."
      })
  private @Nullable String targets;

  @Option(
      names = "--to",
      paramLabel = "KỲ",
      description = {
        "Kỳ được dự báo, cần từ 3 kỳ có số; mặc định: kỳ cuối của chỉ tiêu.",
        "The period to forecast, from 3 values on; by default the last target's."
      })
  private @Nullable String to;

  @Option(
      names = "--probability",
      defaultValue = "0.9",
      paramLabel = "P",
      description = {
        "Xác suất giá trị mới nằm trong dải dự báo; mặc định 0.9.",
        "The probability that the band holds a new value."
      })
  private double probability = 0.9;

  @Option(
      names = "--show",
      defaultValue = "summary",
      description = {
        "summary: mỗi đơn vị một dòng; panel: mỗi đơn vị và kỳ một dòng.",
        "summary: a row for each unit; panel: a row for each unit and period."
      })
  private Show show = Show.summary;

  TrendCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    if (!(probability > 0 && probability < 1)) {
      throw refused("--probability", String.valueOf(probability), "Xác suất phải giữa 0 và 1.");
    }
    Edition edition = inputs.edition(console);
    edition.scores();
    Code code =
        node == null ? edition.framework().tree().code() : Units.node(edition.framework(), node);
    TargetFile asked =
        targets == null ? TargetFile.none() : TargetFile.read(Inputs.source(targets, console));
    TrendTable table =
        new TrendTable(
            code,
            scores(edition),
            asked,
            forecast(),
            probability,
            edition.framework().scoring() == ScoringKind.POINTS);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("engine", Engine.VERSION);
    facts.put("framework", edition.framework().code().value());
    facts.put("probability", probability);
    facts.put("method", Forecast.LINEAR_TREND);
    output.write(show == Show.panel ? table.panel() : table.summary(), facts, console);
    return Exit.OK;
  }

  /** The periods up to the one chosen, each scored with its own units. */
  private static List<Scores> scores(Edition edition) throws InvalidInputException {
    List<Period> periods =
        edition.dataset().periods().stream()
            .filter(period -> period.compareTo(edition.period()) <= 0)
            .toList();
    Problems problems = new Problems();
    Set<Double> ends = new HashSet<>();
    for (Period period : periods) {
      if (Calendar.endOf(period).isEmpty()) {
        problems.add(Rule.WRONG_TYPE, period.label(), Place.of("period"), WANTED_PERIOD);
      } else if (!ends.add(Calendar.endOf(period).getAsDouble())) {
        problems.add(
            Rule.DUPLICATE, period.label(), Place.of("period"), "Hai kỳ kết thúc cùng lúc.");
      }
    }
    problems.throwIfAny();
    List<Scores> scores = new ArrayList<>();
    for (Period period : periods) {
      scores.add(edition.of(period).scores());
    }
    return scores;
  }

  private Optional<Period> forecast() throws InvalidInputException {
    Optional<Period> wanted = Optional.ofNullable(to).map(Period::new);
    if (wanted.isPresent() && Calendar.endOf(wanted.get()).isEmpty()) {
      throw refused("--to", wanted.get().label(), WANTED_PERIOD);
    }
    return wanted;
  }

  private static InvalidInputException refused(String option, String value, String sentence) {
    return new InvalidInputException(
        List.of(new Problem(Rule.OUT_OF_RANGE, value, Place.of(option), sentence)));
  }
}

package vn.thuocso.index.command;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.robust.Robustness;
import vn.thuocso.index.robust.Sensitivity;
import vn.thuocso.index.robust.Sobol;
import vn.thuocso.index.robust.Study;
import vn.thuocso.index.robust.Target;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.table.Table;

/** Tells what ranks hang on. */
@Command(
    name = "sensitivity",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = {
      "Hạng phụ thuộc vào điều gì nhất: chỉ số Sobol bậc một và toàn phần.",
      "What ranks hang on: Sobol indices of first order and in total.",
      ""
    },
    footer = {
      "",
      "Cột / columns: factor, first, firstLower, firstUpper, total, totalLower, totalUpper, firstUncentred.",
      "Ví dụ / example: index sensitivity -f bo-chi-so.yaml -d so-lieu.csv --weights ±25%% --aggregate arithmetic,geometric"
    })
final class SensitivityCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private Inputs inputs = new Inputs();
  @Mixin private StudyOptions options = new StudyOptions();
  @Mixin private Output output = new Output();

  @Option(
      names = "--score-of",
      paramLabel = "MÃ",
      description = {
        "Giải thích điểm của một đơn vị; mặc định: thay đổi hạng trung bình.",
        "Explain a unit's score; by default the mean change of ranks."
      })
  private @Nullable String scoreOf;

  @Option(
      names = "--rank-of",
      paramLabel = "MÃ",
      description = {"Giải thích hạng của một đơn vị.", "Explain a unit's rank."})
  private @Nullable String rankOf;

  SensitivityCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    Edition edition = inputs.edition(console);
    Scores scores = edition.scores();
    Study study = options.study(edition.framework(), console);
    Target target = target(scores);
    Sensitivity found =
        Robustness.of(edition.framework(), edition.dataset(), edition.period(), edition.places())
            .sensitivity(study, target, options.progress(console));
    Table table =
        new Table(
            "factor",
            "first",
            "firstLower",
            "firstUpper",
            "total",
            "totalLower",
            "totalUpper",
            "firstUncentred");
    for (Sobol.Index each : found.indices().indices()) {
      table.add(
          each.input(),
          each.first().value(),
          each.first().lower(),
          each.first().upper(),
          each.total().value(),
          each.total().lower(),
          each.total().upper(),
          each.uncentred());
    }
    Map<String, Object> facts = RobustnessCommand.facts(edition, study, found.uncertainty());
    facts.put("target", target.toString());
    if (found.indices().variance() == 0) {
      console.remark(
          "Kết quả không đổi khi các yếu tố thay đổi (phương sai 0), nên không có chỉ số Sobol.");
    }
    facts.put("variance", found.indices().variance());
    facts.put("rows", found.indices().rows());
    output.write(table, facts, options.export(found.uncertainty().parameters()), console);
    return Exit.OK;
  }

  private Target target(Scores scores) throws InvalidInputException {
    if (scoreOf != null) {
      return new Target.Score(Units.find(scores, scoreOf));
    }
    return rankOf == null
        ? new Target.MeanRankChange()
        : new Target.Rank(Units.find(scores, rankOf));
  }
}

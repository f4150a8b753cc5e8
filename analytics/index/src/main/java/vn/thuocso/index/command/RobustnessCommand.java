package vn.thuocso.index.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.bundle.Engine;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.robust.Outcome;
import vn.thuocso.index.robust.Robustness;
import vn.thuocso.index.robust.Study;
import vn.thuocso.index.robust.Uncertainty;
import vn.thuocso.index.table.Table;

/** Tells how sure ranks are. */
@Command(
    name = "robustness",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = {
      "Hạng vững đến đâu: tính lại nhiều lần khi trọng số, cách tính, số liệu xê dịch.",
      "How sure ranks are: computed many times while weights, method and data vary.",
      ""
    },
    footer = {
      "",
      "Cột / columns: unit, score, rank, rankLower, rankMedian, rankUpper, rankMean, scoreLower, scoreMedian, scoreUpper, group, runs.",
      "Ví dụ / example: index robustness -f shipped:dti-tuyen-giao -d shipped:phuong-mau --weights ±25%% --runs 200 --format json"
    })
final class RobustnessCommand implements Callable<Integer> {
  /** What is shown. */
  enum Show {
    ranks,
    distribution,
    above,
    leaveOneOut
  }

  private final Console console;
  @Mixin private Inputs inputs = new Inputs();
  @Mixin private StudyOptions options = new StudyOptions();
  @Mixin private Output output = new Output();

  @Option(
      names = "--show",
      defaultValue = "ranks",
      description = {
        "ranks: khoảng hạng và nhóm ngang nhau; distribution: phân bố hạng; above: xác suất đứng trên; leaveOneOut: bỏ từng chỉ số.",
        "ranks: intervals and tied groups; distribution; above: probabilities; leaveOneOut."
      })
  private Show show = Show.ranks;

  RobustnessCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    Edition edition = inputs.edition(console);
    edition.scores();
    Robustness robustness =
        Robustness.of(edition.framework(), edition.dataset(), edition.period(), edition.places());
    if (show == Show.leaveOneOut) {
      output.write(
          RobustnessTables.removals(robustness.leaveOneOut()),
          Map.of("engine", Engine.VERSION),
          console);
      return Exit.OK;
    }
    Study study = options.study(edition.framework(), console);
    Uncertainty found = robustness.uncertainty(study, options.progress(console));
    remark(found);
    Table table =
        switch (show) {
          case ranks, leaveOneOut -> RobustnessTables.ranks(found);
          case distribution -> RobustnessTables.distribution(found);
          case above -> RobustnessTables.above(found);
        };
    output.write(table, facts(edition, study, found), options.export(found.parameters()), console);
    return Exit.OK;
  }

  /** What the figures cannot show by themselves. */
  private void remark(Uncertainty found) {
    if (!found.hasOneScale()) {
      console.remark(
          "Các lần tính cho điểm trên những thang khác nhau nên không có khoảng điểm; chỉ hạng so"
              + " được với nhau.");
    }
    List<Outcome> gone = found.sometimesUnranked();
    if (!gone.isEmpty()) {
      int least = gone.stream().mapToInt(Outcome::runs).min().orElse(0);
      console.remark(
          gone.size()
              + " đơn vị không có hạng trong một số lần tính (ít nhất "
              + least
              + " trên "
              + found.outcomes().runs()
              + " lần; xem cột runs) vì cách gộp không nhận giá trị 0 hoặc âm; khoảng hạng chỉ nói"
              + " về những lần có hạng. Hãy chuẩn hóa về khoảng dương, hoặc bỏ cách gộp ấy.");
    }
  }

  static Map<String, Object> facts(Edition edition, Study study, Uncertainty found) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("engine", Engine.VERSION);
    facts.put("framework", edition.framework().code().value());
    facts.put("period", edition.period().label());
    facts.put("seed", study.seed());
    facts.put("runs", found.outcomes().runs());
    facts.put("factors", study.factors().stream().map(Object::toString).toList());
    facts.put("eachRunComputes", found.parameters().repeats());
    facts.put("scoresCompare", found.outcomes().scoresCompare());
    facts.put("alwaysRanked", found.outcomes().alwaysRanked());
    return facts;
  }
}

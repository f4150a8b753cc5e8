package vn.thuocso.index.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.bundle.Engine;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.robust.Outcome;
import vn.thuocso.index.robust.Removal;
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
      output.write(removals(robustness.leaveOneOut()), Map.of("engine", Engine.VERSION), console);
      return Exit.OK;
    }
    Study study = options.study(edition.framework(), console);
    Uncertainty found = robustness.uncertainty(study, options.progress(console));
    remark(found);
    Table table =
        switch (show) {
          case ranks, leaveOneOut -> ranks(found);
          case distribution -> distribution(found);
          case above -> above(found);
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

  private static Table ranks(Uncertainty found) {
    Table table =
        new Table(
            "unit",
            "score",
            "rank",
            "rankLower",
            "rankMedian",
            "rankUpper",
            "rankMean",
            "scoreLower",
            "scoreMedian",
            "scoreUpper",
            "group",
            "runs");
    List<List<UnitCode>> groups = found.tiedGroups();
    for (Outcome each : found.outcomes().all()) {
      Outcome.@Nullable Spread ranks = each.ranks().orElse(null);
      Outcome.@Nullable Spread scores = found.hasOneScale() ? each.scores().orElse(null) : null;
      table.add(
          each.unit().value(),
          number(each.nominalScore()),
          number(each.nominalRank()),
          ranks == null ? null : ranks.lower(),
          ranks == null ? null : ranks.median(),
          ranks == null ? null : ranks.upper(),
          ranks == null ? null : ranks.mean(),
          scores == null ? null : scores.lower(),
          scores == null ? null : scores.median(),
          scores == null ? null : scores.upper(),
          group(groups, each.unit()),
          each.runs());
    }
    return table;
  }

  private static @Nullable Integer group(List<List<UnitCode>> groups, UnitCode unit) {
    for (int g = 0; g < groups.size(); g++) {
      if (groups.get(g).contains(unit)) {
        return g + 1;
      }
    }
    return null;
  }

  private static Table distribution(Uncertainty found) {
    Table table = new Table("unit", "rank", "share");
    for (UnitCode unit : found.outcomes().units()) {
      found
          .outcomes()
          .distribution(unit)
          .forEach((rank, share) -> table.add(unit.value(), rank, share));
    }
    return table;
  }

  private static Table above(Uncertainty found) {
    Table table = new Table("unit", "other", "probabilityAbove");
    found
        .outcomes()
        .above()
        .forEach(
            (unit, row) ->
                row.forEach((other, share) -> table.add(unit.value(), other.value(), share)));
    return table;
  }

  private static Table removals(List<Removal> removals) {
    Table table = new Table("node", "meanRankChange", "unit", "score", "rank", "gained");
    for (Removal removal : removals) {
      removal
          .changes()
          .forEach(
              (unit, change) ->
                  table.add(
                      removal.node().value(),
                      number(removal.meanRankChange()),
                      unit.value(),
                      number(change.score()),
                      number(change.rank()),
                      number(change.gained())));
    }
    return table;
  }

  private static @Nullable Double number(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}

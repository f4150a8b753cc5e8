package vn.thuocso.index.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thuocso.index.bundle.Bundle;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.bundle.ResultTable;
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.table.Table;

/** Scores and ranks a period. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = {
      "Tính điểm và xếp hạng một kỳ (--period all: mọi kỳ): mỗi đơn vị và chỉ số một dòng.",
      "Score and rank a period (--period all: every one): one row for each unit and node.",
      ""
    },
    footer = {
      "",
      "Cột / columns: period, unit, view, node, state, value, earned, assessed, maximum, low, high, measured, declared, survey, imputed, availability, rank, unranked, verdict. Xem / see docs/index-data.md.",
      "Ví dụ / example: index score -f shipped:dti-tuyen-giao -d shipped:phuong-mau --totals | head"
    })
final class ScoreCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private Inputs inputs = new Inputs();
  @Mixin private Output output = new Output();

  @Option(
      names = "--totals",
      description = {"Chỉ dòng của chỉ số tổng.", "Only the rows of the total."})
  private boolean totals;

  @Option(
      names = "--areas",
      paramLabel = "TỆP",
      description = {
        "CSV có cột unit, area: thay bảng đơn vị bằng bảng khu vực (xấp xỉ): trung bình chỉ số, và từng tiêu chí tính lại theo areaRule.",
        "CSV with columns unit, area: areas instead of units, approximate; means of indices, indicators recomputed by areaRule."
      })
  private @Nullable String areas;

  @Option(
      names = "--bundle",
      paramLabel = "TỆP.zip",
      description = {
        "Ghi thêm một gói công bố, đúng một kỳ, mà lệnh verify tính lại được.",
        "Also write a bundle, of one period, that the command verify can recompute."
      })
  private @Nullable Path bundle;

  ScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    List<Source> sources = inputs.sources(console);
    List<Source> data = sources.subList(1, sources.size());
    Optional<Source> map =
        areas == null ? Optional.empty() : Optional.of(Inputs.source(areas, console));
    List<Edition> editions = inputs.editions(sources, console);
    List<Scores> scores = scores(editions);
    Table table = table(editions.get(0), scores.get(0), map);
    for (int i = 1; i < editions.size(); i++) {
      table.addAll(table(editions.get(i), scores.get(i), map));
    }
    Map<Path, byte[]> further = new LinkedHashMap<>();
    if (bundle != null) {
      if (editions.size() > 1) {
        throw Inputs.refused(bundle.toString(), "Một gói công bố chỉ có một kỳ; hãy chọn kỳ.");
      }
      further.put(
          bundle,
          Bundle.of(sources.get(0), data, editions.get(0).framework(), scores.get(0)).zip());
    }
    output.write(table, facts(editions.get(0).framework(), scores), further, console);
    return Exit.OK;
  }

  /** The scores of all editions, or every problem of any. */
  private static List<Scores> scores(List<Edition> editions) throws InvalidInputException {
    List<Scores> scores = new ArrayList<>();
    Problems problems = new Problems();
    for (Edition edition : editions) {
      try {
        scores.add(edition.scores());
      } catch (InvalidInputException invalid) {
        problems.addAll(invalid.problems());
      }
    }
    problems.throwIfAny();
    return scores;
  }

  private Table table(Edition edition, Scores scores, Optional<Source> map)
      throws InvalidInputException {
    if (map.isPresent()) {
      return AreaTable.read(edition, scores, map.get(), totals);
    }
    return totals
        ? ResultTable.totals(edition.framework(), scores)
        : ResultTable.of(edition.framework(), scores);
  }

  /** What each edition's steps did; of several editions, one after the other. */
  private Map<String, Object> facts(Framework framework, List<Scores> scores) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("framework", framework.name().vi());
    facts.put("label", framework.label().vi());
    if (areas != null) {
      facts.put("approximate", true);
    }
    if (scores.size() == 1) {
      facts.putAll(StepTables.of(scores.get(0)));
    } else {
      facts.put("editions", scores.stream().map(StepTables::of).toList());
    }
    return facts;
  }
}

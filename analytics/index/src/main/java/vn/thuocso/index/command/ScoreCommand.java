package vn.thuocso.index.command;

import java.io.IOException;
import java.nio.file.Path;
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
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.table.Table;

/** Scores and ranks a period. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = {
      "Tính điểm và xếp hạng một kỳ: mỗi đơn vị và chỉ số một dòng.",
      "Score and rank a period: one row for each unit and node.",
      ""
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
        "Ghi thêm một gói công bố mà lệnh verify tính lại được.",
        "Also write a bundle that the command verify can recompute."
      })
  private @Nullable Path bundle;

  ScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    List<Source> sources = inputs.sources(console);
    List<Source> data = sources.subList(1, sources.size());
    Edition edition = inputs.edition(sources, console);
    Scores scores = edition.scores();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("framework", edition.framework().name().vi());
    facts.put("label", edition.framework().label().vi());
    facts.put("parameters", ResultTable.parameters(scores));
    facts.put("treated", StepTables.treated(scores.steps()));
    facts.put("imputed", StepTables.imputed(scores.steps()));
    Optional<Table> ofAreas = Optional.empty();
    if (areas != null) {
      facts.put("approximate", true);
      ofAreas = Optional.of(AreaTable.read(edition, scores, Inputs.source(areas, console), totals));
    }
    Map<Path, byte[]> further = new LinkedHashMap<>();
    if (bundle != null) {
      further.put(bundle, Bundle.of(sources.get(0), data, edition.framework(), scores).zip());
    }
    output.write(ofAreas.orElseGet(() -> table(edition, scores)), facts, further, console);
    return Exit.OK;
  }

  private Table table(Edition edition, Scores scores) {
    return totals
        ? ResultTable.totals(edition.framework(), scores)
        : ResultTable.of(edition.framework(), scores);
  }
}

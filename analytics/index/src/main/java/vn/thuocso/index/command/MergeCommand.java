package vn.thuocso.index.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;
import vn.thuocso.index.reform.DataReform;
import vn.thuocso.index.reform.MergeRule;
import vn.thuocso.index.reform.Merged;
import vn.thuocso.index.reform.Reform;
import vn.thuocso.index.reform.ScoreReform;

/** Makes figures of new units out of former ones. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = {
      "Gộp hay chia đơn vị: số liệu hoặc điểm của đơn vị mới; quy tắc đi kèm từng con số.",
      "Make data or scores of new units out of former ones, merged or split; the rule goes along.",
      ""
    },
    footer = {
      "",
      "Ví dụ / example: index merge -f shipped:dti-tuyen-giao -d shipped:phuong-mau --map don-vi.csv --as-data"
    })
final class MergeCommand implements Callable<Integer> {
  private static final int MOST_DECIMALS = 12;

  private final Console console;
  @Mixin private Inputs inputs = new Inputs();
  @Mixin private Output output = new Output();

  @Option(
      names = "--map",
      required = true,
      paramLabel = "TỆP",
      description = {
        "CSV có cột former, unit và (nếu bị chia) share từ 0 đến 1; share trống: không rõ.",
        "CSV with columns former, unit and, for parts, share; an empty share is unknown."
      })
  private String map = "";

  @Option(
      names = "--rule",
      defaultValue = "PLAIN_MEAN",
      paramLabel = "QUY TẮC",
      description = {
        "PLAIN_MEAN trung bình cộng (quy tắc của Bộ), POPULATION_WEIGHTED theo dân số, RESUMMED cộng lại tử và mẫu.",
        "PLAIN_MEAN (the ministry's), POPULATION_WEIGHTED, RESUMMED."
      })
  private MergeRule rule = MergeRule.PLAIN_MEAN;

  @Option(
      names = "--population",
      paramLabel = "CỘT",
      description = {
        "Cột mẫu số chung chứa dân số (data.denominators).",
        "The denominator column to weigh by."
      })
  private @Nullable String population;

  @Option(
      names = "--decimals",
      defaultValue = "4",
      description = {"Số chữ số thập phân của trung bình; mặc định 4.", "Decimals of a mean."})
  private int decimals = 4;

  @Option(
      names = "--scores",
      description = {
        "Gộp các chỉ số chính và tổng đã chấm, thay vì số liệu; làm tròn theo bộ chỉ số.",
        "Merge main indices and the total as scored, not the data; rounded as the framework says."
      })
  private boolean ofScores;

  @Option(
      names = "--as-data",
      description = {
        "Chỉ các cột của tệp số liệu dài, để đưa thẳng vào lệnh score.",
        "Only the columns of a long data file, to be piped into score."
      })
  private boolean asData;

  MergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    if (rule == MergeRule.POPULATION_WEIGHTED && population == null) {
      throw Inputs.refused("--population", "Quy tắc theo dân số cần --population CỘT.");
    }
    if (ofScores && (asData || rule == MergeRule.RESUMMED)) {
      throw Inputs.refused(
          "--scores",
          "Một chỉ số không có tử số, mẫu số và không phải số liệu; hãy bỏ --scores (cộng lại số"
              + " liệu), hoặc bỏ --as-data và chọn PLAIN_MEAN, POPULATION_WEIGHTED.");
    }
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw Inputs.refused("--decimals", "Số chữ số thập phân từ 0 đến " + MOST_DECIMALS + ".");
    }
    Edition edition = inputs.edition(console);
    edition.scores();
    Sheet sheet = edition.dataset().sheet(edition.period()).orElseThrow();
    Reform reform = ReformFile.read(Inputs.source(map, console), sheet, console);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("rule", rule.name());
    MergedRows rows =
        asData
            ? MergedRows.asData(edition.framework(), sheet.period())
            : MergedRows.withOrigins(sheet.period());
    if (ofScores) {
      scores(reform, edition, sheet, rows);
    } else {
      facts.put("decimals", decimals);
      data(reform, edition.framework(), sheet, rows);
    }
    output.write(rows.table(), facts, console);
    return Exit.OK;
  }

  private void scores(Reform reform, Edition edition, Sheet sheet, MergedRows rows)
      throws InvalidInputException {
    new ScoreReform(edition.framework(), reform)
        .indices(edition.scores(), rule, populations(sheet))
        .forEach(
            (unit, of) ->
                of.forEach((code, each) -> rows.figure(Unit.of(unit.value()), code.value(), each)));
  }

  private void data(Reform reform, Framework framework, Sheet sheet, MergedRows rows)
      throws InvalidInputException {
    DataReform carried = new DataReform(reform, sheet);
    Map<UnitCode, BigDecimal> populations = populations(sheet);
    Problems unable = new Problems();
    for (Code code : sheet.indicators()) {
      Indicator indicator = (Indicator) framework.find(code).orElseThrow();
      for (Merged each : carried.readings(indicator, rule, populations, decimals).values()) {
        unable(carried.unable(indicator, each), indicator, each, unable);
        rows.figure(carried.unit(each.unit()), code.value(), each);
      }
    }
    if (asData) {
      unable.throwIfAny();
      denominators(reform, framework, carried, rows);
    } else {
      unable.sorted().forEach(problem -> console.remark(problem.sentence()));
    }
  }

  /** What becomes missing only because the rule cannot work with it is not passed on as missing. */
  private void unable(List<UnitCode> units, Indicator indicator, Merged merged, Problems problems) {
    if (!units.isEmpty()) {
      problems.add(
          Rule.WRONG_TYPE,
          indicator.code().value(),
          Place.of(map),
          "Quy tắc "
              + rule
              + " không gộp được số liệu chỉ số "
              + indicator.code()
              + " của "
              + units.stream().map(UnitCode::value).collect(Collectors.joining(", "))
              + " cho đơn vị "
              + merged.unit()
              + " (lựa chọn khác nhau, thiếu tử số và mẫu số, thiếu dân số hay phần); hãy chọn quy"
              + " tắc khác, hoặc gộp điểm bằng --scores.");
    }
  }

  private static void denominators(
      Reform reform, Framework framework, DataReform carried, MergedRows rows) {
    for (String column : framework.data().denominators()) {
      for (UnitCode unit : reform.origins().keySet()) {
        carried
            .denominator(unit, column)
            .ifPresent(value -> rows.number(carried.unit(unit), column, value));
      }
    }
  }

  private Map<UnitCode, BigDecimal> populations(Sheet sheet) {
    Map<UnitCode, BigDecimal> populations = new TreeMap<>();
    for (int u = 0; population != null && u < sheet.units().size(); u++) {
      UnitCode unit = sheet.units().get(u).code();
      sheet.denominator(u, population).ifPresent(people -> populations.put(unit, people));
    }
    return populations;
  }
}

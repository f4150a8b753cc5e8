package vn.thuocso.index.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.Suppression;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.reform.MergeRule;
import vn.thuocso.index.reform.Merged;
import vn.thuocso.index.reform.Reform;
import vn.thuocso.index.reform.ScoreReform;
import vn.thuocso.index.table.Table;

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
  private static final String[] DATA = {
    "unit", "period", "code", "state", "value", "numerator", "denominator"
  };
  private static final String[] COLUMNS = {
    "unit",
    "period",
    "code",
    "state",
    "value",
    "numerator",
    "denominator",
    "rule",
    "from",
    "without"
  };

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
    Reform reform = ReformFile.read(Inputs.source(map, console));
    Edition edition = inputs.edition(console);
    edition.scores();
    Sheet sheet = edition.dataset().sheet(edition.period()).orElseThrow();
    Table table = new Table(asData ? DATA : COLUMNS);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("rule", rule.name());
    if (ofScores) {
      scores(reform, edition, sheet)
          .forEach((unit, of) -> of.forEach((code, each) -> row(table, sheet, code, each)));
    } else {
      facts.put("decimals", decimals);
      for (Code code : sheet.indicators()) {
        merge(reform, sheet, code).values().forEach(each -> row(table, sheet, code, each));
      }
    }
    output.write(table, facts, console);
    return Exit.OK;
  }

  private SortedMap<UnitCode, Map<Code, Merged>> scores(Reform reform, Edition edition, Sheet sheet)
      throws InvalidInputException {
    return new ScoreReform(edition.framework(), reform)
        .indices(edition.scores(), rule, populations(sheet));
  }

  private SortedMap<UnitCode, Merged> merge(Reform reform, Sheet sheet, Code code) {
    Map<UnitCode, Cell> cells = new TreeMap<>();
    sheet.units().forEach(unit -> cells.put(unit.code(), sheet.at(unit.code(), code)));
    return reform.merge(cells, rule, populations(sheet), decimals);
  }

  private Map<UnitCode, BigDecimal> populations(Sheet sheet) {
    Map<UnitCode, BigDecimal> populations = new TreeMap<>();
    for (int u = 0; population != null && u < sheet.units().size(); u++) {
      UnitCode unit = sheet.units().get(u).code();
      sheet.denominator(u, population).ifPresent(people -> populations.put(unit, people));
    }
    return populations;
  }

  private void row(Table table, Sheet sheet, Code code, Merged merged) {
    @Nullable Object[] row = new @Nullable Object[table.columns().size()];
    row[0] = merged.unit().value();
    row[1] = sheet.period().label();
    row[2] = code.value();
    row[3] = state(merged.cell());
    if (merged.cell() instanceof Cell.Present present) {
      if (present.reading() instanceof Reading.Ratio ratio) {
        row[5] = ratio.numerator();
        row[6] = ratio.denominator();
      } else if (present.reading() instanceof Reading.Amount amount) {
        row[4] = amount.value();
      }
    }
    if (!asData) {
      row[7] = merged.rule().name();
      row[8] = codes(merged.from());
      row[9] = codes(merged.without());
    }
    table.add(row);
  }

  private static String state(Cell cell) {
    if (cell instanceof Cell.Suppressed suppressed) {
      return suppressed.reason() == Suppression.DENOMINATOR_BELOW_K
          ? "SUPPRESSED:DEN"
          : "SUPPRESSED:NUM";
    }
    return cell.state().name();
  }

  private static String codes(List<UnitCode> units) {
    return String.join(" ", units.stream().map(UnitCode::value).toList());
  }
}

package vn.thuocso.dashboard.assessment.criterion;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thuocso.contract.UnitKind;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.data.check.Fit;
import vn.thuocso.index.data.csv.CsvDataReader;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.SourceKind;
import vn.thuocso.index.points.Mark;
import vn.thuocso.index.points.Marker;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problem;

/** The criteria of a framework that scores by points, and how their entries are read. */
public final class Criteria {

  private static final String HEADER = "unit,kind,period,code,state,value,numerator,denominator\n";

  /** How definitions begin where the system keeps the proof itself. */
  private static final String NONE_NEEDED = "Không cần nộp";

  /** How they begin where an indicator applies to every unit. */
  private static final String NEVER = "Không có";

  private final Framework framework;
  private final Map<String, Indicator> indicators;

  private Criteria(Framework framework) {
    this.framework = framework;
    this.indicators =
        framework.indicators().stream()
            .collect(Collectors.toMap(it -> it.code().value(), Function.identity()));
  }

  /** The criteria of this framework. */
  public static Criteria of(Framework framework) {
    return new Criteria(framework);
  }

  /** The framework that they are of. */
  public Framework framework() {
    return framework;
  }

  /** The indicator of that code. */
  public Optional<Indicator> find(String code) {
    return Optional.ofNullable(indicators.get(code));
  }

  /** Those that apply to a kind of unit, in the framework's order. */
  public List<Indicator> of(UnitKind kind) {
    return framework.indicators().stream().filter(it -> it.appliesTo(kind.code())).toList();
  }

  /** The code of the main index under which an indicator stands. */
  public String mainIndex(String indicator) {
    for (Node child : ((Group) framework.tree()).children()) {
      if (child.indicators().stream().anyMatch(it -> it.code().value().equals(indicator))) {
        return child.code().value();
      }
    }
    throw new IllegalArgumentException("No indicator " + indicator);
  }

  /** Whether the system measures it: then a unit's entry is a dispute. */
  public static boolean isMeasured(Indicator indicator) {
    return indicator.source() == SourceKind.MEASURED;
  }

  /**
   * Whether what is said of it has to be proved: where the definition names a paper to be handed
   * in, and the entry earns points or says that the indicator does not apply.
   */
  public static boolean needsEvidence(Indicator indicator, ReadEntry read) {
    boolean named =
        Optional.ofNullable(indicator.notes().get("evidence"))
            .filter(note -> !note.vi().startsWith(NONE_NEEDED))
            .isPresent();
    boolean claims =
        read.cell() instanceof Cell.NotApplicable
            || read.points().filter(points -> points.signum() > 0).isPresent();
    return named && claims;
  }

  /** Whether the definition says when it does not apply. */
  public static boolean mayNotApply(Indicator indicator) {
    return Optional.ofNullable(indicator.notes().get("notApplicable"))
        .filter(note -> !note.vi().startsWith(NEVER))
        .isPresent();
  }

  /**
   * Reads an entry by the rules of its indicator.
   *
   * @param year the year that is assessed
   */
  public ReadEntry read(int year, UnitKind kind, Indicator indicator, Entry entry) {
    if (entry.isEmpty()) {
      return new ReadEntry(Cell.MISSING, Optional.empty(), List.of());
    }
    String line =
        String.join(
            ",",
            "u",
            kind.code(),
            Integer.toString(year),
            quoted(indicator.code().value()),
            quoted(entry.state()),
            quoted(entry.value()),
            quoted(entry.numerator()),
            quoted(entry.denominator()));
    CsvDataReader.Draft draft =
        CsvDataReader.draft(
            framework, (HEADER + line + "\n").getBytes(StandardCharsets.UTF_8), "phieu");
    List<Problem> problems = new ArrayList<>(draft.problems());
    Cell cell = Cell.MISSING;
    if (draft.loaded().isPresent() && problems.isEmpty()) {
      Dataset data = draft.loaded().get().data();
      problems.addAll(Fit.check(framework, data, draft.loaded().get().places()));
      cell = cell(data, year, indicator.code());
    }
    return problems.isEmpty()
        ? scored(indicator, cell)
        : new ReadEntry(Cell.MISSING, Optional.empty(), problems);
  }

  /** The points of a cell; empty where it has none. */
  public Optional<BigDecimal> points(Indicator indicator, Cell cell) {
    return scored(indicator, cell).points();
  }

  private ReadEntry scored(Indicator indicator, Cell cell) {
    Mark mark = new Marker(indicator, framework.round(), framework.missing()).mark(cell);
    if (mark instanceof Mark.Refused refused) {
      Problem problem =
          new Problem(refused.rule(), refused.value(), Place.of("phieu"), refused.sentence());
      return new ReadEntry(Cell.MISSING, Optional.empty(), List.of(problem));
    }
    Optional<BigDecimal> points =
        mark instanceof Mark.Scored scored
            ? Optional.of(
                scored
                    .share()
                    .roundedOf(
                        indicator.pointScale().max(),
                        framework.rounding().points().orElse(2),
                        framework.rounding().mode()))
            : Optional.empty();
    return new ReadEntry(cell, points, List.of());
  }

  private static Cell cell(Dataset data, int year, Code code) {
    return data.sheet(new Period(Integer.toString(year)))
        .map(sheet -> sheet.at(new UnitCode("u"), code))
        .orElse(Cell.MISSING);
  }

  private static String quoted(String field) {
    return "\"" + field.replace("\"", "\"\"") + "\"";
  }
}

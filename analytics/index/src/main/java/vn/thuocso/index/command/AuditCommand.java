package vn.thuocso.index.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.coherence.Availability;
import vn.thuocso.index.coherence.Components;
import vn.thuocso.index.coherence.Correlation;
import vn.thuocso.index.coherence.Correlations;
import vn.thuocso.index.coherence.EffectiveWeight;
import vn.thuocso.index.coherence.Importance;
import vn.thuocso.index.coherence.Reliability;
import vn.thuocso.index.coherence.Shift;
import vn.thuocso.index.coherence.Standouts;
import vn.thuocso.index.coherence.Statistics;
import vn.thuocso.index.coherence.Values;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.table.Table;

/** Tells whether an index hangs together. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = {
      "Chỉ số có dáng thế nào, có đi cùng nhau không, trọng số có làm đúng điều đã nói không.",
      "What indicators look like, how they hang together, whether weights do what they say.",
      ""
    })
final class AuditCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private Inputs inputs = new Inputs();
  @Mixin private Former former = new Former();
  @Mixin private Output output = new Output();

  /** The tables of an audit. */
  enum Part {
    statistics,
    availability,
    correlations,
    denominators,
    reliability,
    components,
    weights,
    importance,
    shifts,
    strengths
  }

  @Option(
      names = "--part",
      required = true,
      paramLabel = "PHẦN",
      description = {
        "Phần kiểm tra: ${COMPLETION-CANDIDATES}.",
        "Which table; shifts: from the former result; strengths: of --unit."
      })
  private Part part = Part.statistics;

  @Option(
      names = "--correlation",
      paramLabel = "CÁCH",
      defaultValue = "pearson",
      description = {"Hệ số tương quan: pearson, spearman, kendall.", "Which correlation."})
  private Correlation correlation = Correlation.PEARSON;

  @Option(
      names = {"-u", "--unit"},
      paramLabel = "MÃ",
      description = {"strengths: đơn vị.", "strengths: the unit."})
  private @Nullable String unit;

  @Option(
      names = "--peers",
      paramLabel = "CỘT",
      description = {
        "strengths: chỉ so với đơn vị cùng giá trị ở cột này (data.groups); mặc định: mọi đơn vị.",
        "strengths: peers share this column's value; by default all units."
      })
  private @Nullable String peers;

  @Option(
      names = "--top",
      paramLabel = "5",
      defaultValue = "5",
      description = {
        "strengths: số chỉ số mỗi bên; mặc định 5.",
        "strengths: indicators each way; 5 by default."
      })
  private int top = 5;

  AuditCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    List<Source> sources = inputs.sources(console);
    Edition edition = inputs.edition(sources, console);
    Scores scores = edition.scores();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("framework", edition.framework().name().vi());
    facts.put("label", edition.framework().label().vi());
    facts.put("period", scores.period().label());
    facts.put("part", part.name());
    Table table =
        part == Part.shifts
            ? shifts(scores, sources, facts)
            : table(Values.of(edition.framework(), edition.dataset(), scores), scores, facts);
    output.write(table, facts, console);
    return Exit.OK;
  }

  private Table table(Values values, Scores scores, Map<String, Object> facts)
      throws InvalidInputException {
    return switch (part) {
      case statistics -> AuditTables.statistics(Statistics.of(values));
      case availability -> AuditTables.availability(Availability.of(values));
      case correlations -> {
        facts.put("correlation", correlation.name());
        yield AuditTables.pairs(Correlations.of(values, correlation));
      }
      case denominators -> {
        facts.put("correlation", correlation.name());
        yield AuditTables.denominators(Correlations.withDenominators(values, correlation));
      }
      case reliability -> GroupTables.reliability(Reliability.of(values));
      case components -> GroupTables.components(Components.of(values));
      case weights -> GroupTables.weights(EffectiveWeight.of(values));
      case importance -> GroupTables.importance(Importance.of(values));
      case strengths -> strengths(values, scores, facts);
      case shifts -> throw new IllegalStateException("two results");
    };
  }

  private Table strengths(Values values, Scores scores, Map<String, Object> facts)
      throws InvalidInputException {
    if (unit == null || top < 1) {
      throw Inputs.refused("--unit", "Cần --unit MÃ và --top từ 1 để nêu điểm mạnh, điểm yếu.");
    }
    List<String> columns = values.framework().data().groups();
    if (peers != null && !columns.contains(peers)) {
      throw Inputs.refused(peers, "Số liệu không có cột nhóm này; có: " + columns + ".");
    }
    UnitCode of = Units.find(scores, unit);
    if (scores.steps().screened().stream().anyMatch(out -> out.unit().code().equals(of))) {
      throw Inputs.refused(
          unit, "Đơn vị này bị sàng lọc (SCREENED), không có điểm nên không có điểm mạnh, yếu.");
    }
    facts.put("unit", unit);
    return AuditTables.standouts(Standouts.of(values, of, Optional.ofNullable(peers), top));
  }

  private Table shifts(Scores scores, List<Source> sources, Map<String, Object> facts)
      throws IOException, InvalidInputException {
    Edition other = former.edition(sources, console);
    Scores before = other.scores();
    List<Shift> shifts = Shift.of(before, scores);
    facts.put("formerFramework", other.framework().name().vi());
    facts.put("formerPeriod", before.period().label());
    Shift.agreement(shifts).estimate().value().ifPresent(r -> facts.put("rankCorrelation", r));
    return AuditTables.shifts(shifts);
  }
}

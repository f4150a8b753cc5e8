package vn.thuocso.index.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.explain.RankChange;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.score.Ranking;
import vn.thuocso.index.table.Table;

/** The ranking that changes are counted from, and what made each unit's place change since. */
final class FormerRanks {
  @Option(
      names = "--former-framework",
      paramLabel = "TỆP",
      description = {
        "Tách thay đổi hạng thành kết quả, cách tính và đơn vị mới hoặc bỏ đi, so với bộ chỉ số này.",
        "Split the change of rank into performance, method and field, from this framework."
      })
  private @Nullable String framework;

  @Option(
      names = "--former-data",
      arity = "1..*",
      paramLabel = "TỆP",
      description = {"Số liệu của kỳ trước.", "The data of the former period."})
  private List<String> data = new ArrayList<>();

  @Option(
      names = "--former-period",
      paramLabel = "KỲ",
      description = {"Kỳ trước; mặc định: kỳ cuối của số liệu ấy.", "The former period."})
  private @Nullable String period;

  boolean isAsked() {
    return framework != null;
  }

  /** What would be left out without a word otherwise. */
  void refuseAlone() throws InvalidInputException {
    if (framework == null && (!data.isEmpty() || period != null)) {
      throw Inputs.refused(
          "--former-data", "--former-data và --former-period cần --former-framework.");
    }
  }

  /** Tells the changes of all units, or of one. */
  void write(Inputs inputs, @Nullable String unit, Output output, Console console)
      throws IOException, InvalidInputException {
    List<Source> now = inputs.sources(console);
    List<Source> newData = now.subList(1, now.size());
    Source formerDefinition = Inputs.source(Objects.requireNonNull(framework), console);
    List<Source> oldData = new ArrayList<>();
    for (String each : data) {
      oldData.add(Inputs.source(each, console));
    }
    Optional<Period> oldPeriod = Optional.ofNullable(period).map(Period::new);
    Edition before = Edition.read(formerDefinition, oldData, oldPeriod);
    Edition after = Edition.read(now.get(0), newData, inputs.chosenPeriod());
    RankChange.Rankings rankings =
        new RankChange.Rankings(
            before.scores().ranking(),
            ranking(formerDefinition, newData, inputs.chosenPeriod(), console),
            ranking(now.get(0), oldData, oldPeriod, console),
            after.scores().ranking(),
            before.framework().ranking().ties(),
            after.framework().ranking().ties());
    Table table =
        new Table("unit", "before", "after", "change", "performance", "method", "field", "orders");
    for (RankChange each : RankChange.all(rankings)) {
      if (unit == null || unit.equals(each.unit().value())) {
        add(table, each);
      }
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("newDataFormerMethod", rankings.newDataFormerMethod().isPresent());
    facts.put("formerDataNewMethod", rankings.formerDataNewMethod().isPresent());
    output.write(table, facts, console);
  }

  private static void add(Table table, RankChange change) {
    table.add(
        change.unit().value(),
        change.before(),
        change.after(),
        change.change(),
        change.performance(),
        change.method(),
        change.field(),
        change.orders());
  }

  /** A ranking that never was; empty, and said so, where the definition cannot read the data. */
  private static Optional<Ranking> ranking(
      Source definition, List<Source> data, Optional<Period> period, Console console) {
    try {
      return Optional.of(Edition.read(definition, data, period).scores().ranking());
    } catch (InvalidInputException without) {
      console.say(
          "Không tính được theo trật tự này / this order cannot be computed: "
              + without.problems().get(0));
      return Optional.empty();
    }
  }
}

package vn.thuocso.index.framework.yaml;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.thuocso.index.framework.Absence;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.DataRules;
import vn.thuocso.index.framework.Decision;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.RankingRule;
import vn.thuocso.index.framework.Round;
import vn.thuocso.index.framework.Rounding;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.framework.Steps;
import vn.thuocso.index.framework.Validity;
import vn.thuocso.index.problem.Rule;

/** Reads all that a definition says before its tree. */
final class HeadReader {
  static final String FORMAT = "thuocso-framework/1";
  static final String NOT_COMPOSITE =
      "cách chấm là \"points\" (theo điểm), phần này chỉ có khi chấm \"composite\"; hãy bỏ đi.";

  private final Reading reading;

  HeadReader(Reading reading) {
    this.reading = reading;
  }

  /** What stands before the tree. */
  record Head(
      Code code,
      String version,
      Name name,
      Name label,
      Optional<Decision> decision,
      Validity valid,
      Round round,
      Set<String> unitKinds,
      ScoringKind scoring,
      DataRules data,
      Rounding rounding,
      RankingRule ranking,
      Absence missing,
      Steps steps) {}

  Head read(Mapping at) {
    at.need("format").ifPresent(node -> at.scalars().word(node, "format", List.of(FORMAT)));
    at.need("scoring");
    ScoringKind scoring = at.term("scoring", ScoringKind.values()).orElseGet(() -> guess(at));
    DataRules data = at.mapping("data").map(this::data).orElse(DataRules.DEFAULT);
    RulesReader rules = new RulesReader(scoring);
    Rounding rounding = at.mapping("rounding").map(rules::rounding).orElse(Rounding.DEFAULT);
    return new Head(
        at.code("code"),
        at.text("version"),
        at.name("name"),
        at.name("label"),
        at.mapping("decision").map(this::decision),
        at.neededMapping("valid").map(this::valid).orElse(ALWAYS),
        at.mapping("round").map(this::round).orElse(Round.YEAR),
        kinds(at, Set.of(), reading),
        scoring,
        data,
        rounding,
        rules.ranking(at.mapping("ranking"), rounding),
        rules.missing(at),
        steps(at, scoring, data));
  }

  private static final Validity ALWAYS = new Validity(LocalDate.EPOCH, Optional.empty());

  /** Where the scoring is absent or misspelt, goes on as the rest of the text suggests. */
  private static ScoringKind guess(Mapping at) {
    return at.has("steps") ? ScoringKind.COMPOSITE : ScoringKind.POINTS;
  }

  private Steps steps(Mapping at, ScoringKind scoring, DataRules data) {
    if (scoring == ScoringKind.POINTS) {
      at.refuse("steps", Rule.STEP_NOT_ALLOWED, NOT_COMPOSITE);
      return Steps.PLAIN;
    }
    return at.mapping("steps")
        .map(steps -> new StepsReader(reading, data).read(steps))
        .orElse(Steps.PLAIN);
  }

  private Decision decision(Mapping at) {
    at.need("date");
    Decision decision = new Decision(at.text("number"), at.date("date").orElse(LocalDate.EPOCH));
    at.finish();
    return decision;
  }

  private Validity valid(Mapping at) {
    at.need("from");
    Optional<LocalDate> from = at.date("from");
    Optional<LocalDate> to = at.date("to");
    at.finish();
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      at.scalars()
          .outOfRange(at.get("to").orElse(at.node()), "to", "ngày không trước " + from.get());
      to = Optional.empty();
    }
    return new Validity(from.orElse(LocalDate.EPOCH), to);
  }

  private Round round(Mapping at) {
    at.need("months");
    int months = at.integer("months", 1, 12).orElse(12);
    at.finish();
    return new Round(months);
  }

  private DataRules data(Mapping at) {
    Set<String> missing =
        at.has("missing") ? words(at, "missing", Set.of()) : DataRules.DEFAULT.missing();
    Set<String> notApplicable = words(at, "notApplicable", missing);
    List<String> groups = List.copyOf(words(at, "groups", Set.of()));
    List<String> denominators = List.copyOf(words(at, "denominators", new LinkedHashSet<>(groups)));
    at.finish();
    return new DataRules(missing, notApplicable, groups, denominators);
  }

  private Set<String> words(Mapping at, String field, Set<String> taken) {
    Set<String> words = new LinkedHashSet<>();
    for (Node item : at.items(field)) {
      at.scalars()
          .textOrEmpty(item, field)
          .ifPresent(
              word -> {
                if (taken.contains(word)) {
                  reading.problem(
                      Rule.AMBIGUOUS,
                      item,
                      "\"" + word + "\" đã mang nghĩa khác trong \"data\"; mỗi chữ chỉ một nghĩa.");
                } else if (!words.add(word)) {
                  reading.problem(
                      Rule.DUPLICATE, item, "\"" + word + "\" ghi hai lần; hãy giữ một.");
                }
              });
    }
    return words;
  }

  /** Kinds of units, which have to be among the framework's if it names any. */
  static Set<String> kinds(Mapping at, Set<String> known, Reading reading) {
    Set<String> kinds = new LinkedHashSet<>();
    for (Node item : at.items("unitKinds")) {
      Optional<String> kind = at.scalars().text(item, "unitKinds");
      if (kind.isPresent() && !known.isEmpty() && !known.contains(kind.get())) {
        reading.problem(
            Rule.UNKNOWN_CODE,
            item,
            "Loại đơn vị \""
                + kind.get()
                + "\" không có trong unitKinds của bộ chỉ số; hãy sửa hoặc khai thêm."
                + Nearest.advice(kind.get(), known));
      }
      kind.ifPresent(kinds::add);
    }
    return kinds;
  }

  static final List<RoundingMode> MODES =
      List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN);
}

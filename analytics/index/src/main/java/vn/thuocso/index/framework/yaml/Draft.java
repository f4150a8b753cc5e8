package vn.thuocso.index.framework.yaml;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Rule;

/**
 * A definition as far as it could be read, so that data can be judged beside it in the same pass.
 *
 * @param framework what was read, without the indicators that were not; fit to judge data by, never
 *     to compute with
 * @param places where each node is defined
 * @param unread the indicators that something is wrong with, so that nothing is said about their
 *     data
 * @param faulty these, and the indicators whose steps cannot be run
 * @param columnsKnown whether what is wrong leaves no doubt which columns the data has
 * @param canRun whether the steps can be run on the data of the indicators that are not faulty
 * @param problems everything that is wrong with it; nothing where the definition is valid
 */
public record Draft(
    Framework framework,
    Map<Code, Place> places,
    Set<Code> unread,
    Set<Code> faulty,
    boolean columnsKnown,
    boolean canRun,
    List<Problem> problems) {
  /** Rules that may be broken without any doubt how data is to be read. */
  private static final Set<Rule> ASIDE =
      EnumSet.of(Rule.WEIGHTS, Rule.CYCLE, Rule.GOALPOSTS, Rule.DUPLICATE);

  /** Fields that say nothing about how data is to be read. */
  private static final Set<String> SILENT =
      Set.of(
          "name",
          "version",
          "label",
          "decision",
          "valid",
          "round",
          "rounding",
          "ranking",
          "views",
          "weight",
          "max",
          "direction",
          "source",
          "lift",
          "tags",
          "notes",
          "impute",
          "treat",
          "normalise",
          "goalposts",
          "target",
          "aggregate",
          "levels",
          "weights");

  /** Those of them that say nothing about steps either. */
  private static final Set<String> WORDS =
      Set.of("name", "version", "label", "decision", "valid", "ranking", "views", "notes");

  /** What is wrong with data whatever its definition says elsewhere. */
  private static final Set<Rule> BY_ITSELF =
      EnumSet.of(
          Rule.UNREADABLE,
          Rule.DUPLICATE,
          Rule.WRONG_TYPE,
          Rule.DECIMAL_COMMA,
          Rule.NOT_A_NUMBER,
          Rule.NEGATIVE,
          Rule.ZERO_DENOMINATOR,
          Rule.NOT_POSITIVE,
          Rule.ALL_MISSING,
          Rule.CONSTANT_COLUMN);

  public Draft {
    places = Map.copyOf(places);
    unread = Set.copyOf(unread);
    faulty = Set.copyOf(faulty);
    problems = List.copyOf(problems);
  }

  /** What stays of a definition with problems. */
  static Draft of(
      Optional<Framework> read, Optional<Node> root, Reading reading, List<Problem> problems) {
    Map<Code, Place> places = new HashMap<>();
    reading
        .definitions()
        .forEach(node -> places.putIfAbsent(node.code(), reading.placeOf(node.at())));
    Set<Code> unread = new LinkedHashSet<>();
    Set<Code> faulty = new LinkedHashSet<>();
    boolean columnsKnown = true;
    boolean canRun = true;
    for (Problem problem : problems) {
      Optional<Code> own =
          read.flatMap(framework -> indicatorAt(problem.place(), framework, reading));
      List<String> fields = root.map(node -> fields(problem, node, reading)).orElse(List.of());
      boolean aside = ASIDE.contains(problem.rule()) || fields.stream().anyMatch(SILENT::contains);
      own.ifPresent(faulty::add);
      own.filter(code -> !aside).ifPresent(unread::add);
      columnsKnown &= aside || own.isPresent();
      canRun &=
          own.isPresent()
              || problem.rule() == Rule.WEIGHTS
              || fields.stream().anyMatch(WORDS::contains);
    }
    Optional<Framework> rest = read.flatMap(whole -> Sound.of(whole, unread));
    return new Draft(
        rest.orElseGet(Sound::anything),
        places,
        unread,
        faulty,
        columnsKnown && rest.isPresent(),
        canRun && rest.isPresent(),
        problems);
  }

  /** The fields that a problem stands in, with the one that is absent; none within "data". */
  private static List<String> fields(Problem problem, Node root, Reading reading) {
    List<String> fields = new ArrayList<>(Trail.to(problem.place(), root, reading));
    if (problem.rule() == Rule.ABSENT_FIELD) {
      fields.add(problem.value());
    }
    return fields.contains("data") ? List.of() : fields;
  }

  /** A definition with nothing wrong. */
  static Draft valid(Framework framework, Map<Code, Place> places) {
    return new Draft(framework, places, Set.of(), Set.of(), true, true, List.of());
  }

  private static Optional<Code> indicatorAt(Place place, Framework framework, Reading reading) {
    Set<Code> leaves = new LinkedHashSet<>();
    framework.indicators().stream().map(Indicator::code).forEach(leaves::add);
    return reading.definitions().stream()
        .filter(
            node ->
                leaves.contains(node.code())
                    && Trail.contains(node.whole(), node.whole(), place, reading))
        .map(Reading.Definition::code)
        .findFirst();
  }

  /** Whether a problem that data has under the draft would be one under the mended definition. */
  public boolean judges(Problem ofData) {
    boolean ofFaulty = faulty.stream().map(Code::value).anyMatch(code -> isOf(code, ofData));
    boolean unknown =
        ofData.rule() == Rule.UNKNOWN_FIELD
            || ofData.rule() == Rule.UNKNOWN_CODE
            || ofData.rule() == Rule.ABSENT_FIELD;
    return !(ofFaulty && unknown) && (columnsKnown || BY_ITSELF.contains(ofData.rule()));
  }

  private static boolean isOf(String code, Problem ofData) {
    return ofData.value().equals(code) || ofData.value().startsWith(code + ".");
  }
}

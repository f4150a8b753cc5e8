package vn.thuocso.index.framework.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Scope;
import vn.thuocso.index.problem.Rule;

/**
 * Reads over which editions the steps look: {@code period}, {@code all}, {@code {period: 2020}}.
 */
final class ScopeReader {
  private final Reading reading;
  private Scope treat = Scope.PERIOD;
  private Scope normalise = Scope.PERIOD;

  ScopeReader(Reading reading) {
    this.reading = reading;
  }

  Scope treat() {
    return treat;
  }

  Scope normalise() {
    return normalise;
  }

  void readTreat(Mapping at) {
    treat = at.get("over").map(node -> word(at, node)).orElse(Scope.PERIOD);
  }

  void readNormalise(Mapping at, Normalisation rule) {
    normalise = at.get("over").map(node -> scope(at, node)).orElse(Scope.PERIOD);
    if (rule instanceof Normalisation.DistanceToReference
        && normalise instanceof Scope.AllPeriods) {
      reading.problem(
          Rule.STEP_NOT_ALLOWED,
          "all",
          at.get("over").orElse(at.node()),
          "Không so với một đơn vị tham chiếu trên mọi kỳ cùng lúc được, vì đơn vị ấy mỗi kỳ một"
              + " giá trị; hãy ghi over: period hoặc over: {period: …}.");
    }
  }

  private Scope scope(Mapping at, Node node) {
    if (!(node instanceof MappingNode)) {
      return word(at, node);
    }
    Mapping baseline = new Mapping(node, "\"over\"", reading);
    Optional<Node> period = baseline.need("period");
    baseline.finish();
    return period.orElse(null) instanceof ScalarNode label && !label.getValue().isBlank()
        ? new Scope.Baseline(label.getValue())
        : Scope.PERIOD;
  }

  private static Scope word(Mapping at, Node node) {
    return at.scalars()
        .word(node, "over", List.of("period", "all"))
        .filter("all"::equals)
        .<Scope>map(all -> new Scope.AllPeriods())
        .orElse(Scope.PERIOD);
  }
}

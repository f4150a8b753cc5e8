package vn.thuocso.index.framework.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.problem.InvalidInputException;

/** What is left of a framework without some of its indicators; by it data is judged, not scored. */
public final class Sound {
  private static final String ANYTHING =
      """
      {format: thuocso-framework/1, code: "0", version: "0", name: "-", label: "-",
       valid: {from: 1970-01-01}, scoring: composite,
       tree: {code: T, name: "-", children: [{code: "0", name: "-"}]}}
      """;

  private Sound() {}

  /** The rest, without views; empty where no indicator is left. */
  public static Optional<Framework> of(Framework whole, Set<Code> without) {
    return rest(whole.tree(), without)
        .map(
            tree ->
                new Framework(
                    whole.code(),
                    whole.version(),
                    whole.name(),
                    whole.label(),
                    whole.decision(),
                    whole.valid(),
                    whole.round(),
                    whole.unitKinds(),
                    whole.scoring(),
                    whole.data(),
                    whole.rounding(),
                    whole.ranking(),
                    whole.missing(),
                    whole.steps(),
                    tree,
                    List.of()));
  }

  private static Optional<Group> rest(Group group, Set<Code> without) {
    List<Node> children =
        group.children().stream()
            .filter(child -> child instanceof Group || !without.contains(child.code()))
            .flatMap(
                child ->
                    child instanceof Group inner
                        ? rest(inner, without).stream()
                        : java.util.stream.Stream.of(child))
            .map(Node.class::cast)
            .toList();
    return children.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Group(
                group.code(),
                group.name(),
                Double.isNaN(group.weight()) ? 1 : group.weight(),
                children,
                group.aggregate(),
                group.notes()));
  }

  /** Stands for a definition of which nothing could be read. */
  static Framework anything() {
    try {
      return YamlFrameworkReader.read(ANYTHING, "");
    } catch (InvalidInputException broken) {
      throw new IllegalStateException(broken);
    }
  }
}

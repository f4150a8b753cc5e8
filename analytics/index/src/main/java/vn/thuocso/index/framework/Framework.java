package vn.thuocso.index.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The versioned definition of an index.
 *
 * @param label what it is and is not, as "proposal, not an official text"
 * @param unitKinds the kinds of units it is for; empty for all
 * @param missing what a missing value means under point scoring
 * @param steps the steps of composite scoring; {@link Steps#PLAIN} under point scoring
 */
public record Framework(
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
    Steps steps,
    Group tree,
    List<View> views) {
  public Framework {
    unitKinds = Set.copyOf(unitKinds);
    views = List.copyOf(views);
  }

  /** The same for a round of another length. */
  public Framework lasting(Round length) {
    return new Framework(
        code, version, name, label, decision, valid, length, unitKinds, scoring, data, rounding,
        ranking, missing, steps, tree, views);
  }

  /** All indicators, in tree order. */
  public List<Indicator> indicators() {
    return tree.indicators();
  }

  /** All nodes, a group before its children; the root first. */
  public List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    addWithDescendants(tree, nodes);
    return List.copyOf(nodes);
  }

  private static void addWithDescendants(Node node, List<Node> nodes) {
    nodes.add(node);
    if (node instanceof Group group) {
      group.children().forEach(child -> addWithDescendants(child, nodes));
    }
  }

  /** The node of a code. */
  public Optional<Node> find(Code wanted) {
    return nodes().stream().filter(node -> node.code().equals(wanted)).findFirst();
  }

  /** The group that a node stands in; none for the root. */
  public Optional<Group> parentOf(Code child) {
    return nodes().stream()
        .filter(
            node ->
                node instanceof Group group
                    && group.children().stream().anyMatch(c -> c.code().equals(child)))
        .map(Group.class::cast)
        .findFirst();
  }

  /** How a group aggregates: its own rule, else its level's, else the framework's. */
  public AggregationRule aggregationOf(Group group) {
    return group
        .aggregate()
        .orElseGet(
            () ->
                group.height() <= steps.levels().size()
                    ? steps.levels().get(group.height() - 1)
                    : steps.aggregate());
  }
}

package vn.thuocso.dashboard.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.yaml.FrameworkWriter;

/**
 * What one version has and another has not, node by node and aspect by aspect.
 *
 * @param added nodes of the later one only
 * @param removed nodes of the earlier one only
 * @param changed what differs of nodes that both have
 * @param head what differs above the tree: validity, rounding, ranking, views
 */
record Comparison(
    List<Node> added, List<Node> removed, List<Change> changed, List<HeadChange> head) {

  private static final Set<String> BELOW = Set.of("format", "version", "tree");

  Comparison {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
    head = List.copyOf(head);
  }

  /** One aspect of one node, before and after. */
  record Change(Node node, Aspect aspect, String before, String after) {}

  /** One field above the tree, in the words of the format. */
  record HeadChange(String field, String before, String after) {}

  static Comparison of(Framework before, Framework after, Wording say) {
    List<Change> changed = new ArrayList<>();
    List<Node> added = new ArrayList<>();
    for (Node node : after.nodes()) {
      Optional<Node> then = before.find(node.code());
      then.ifPresentOrElse(old -> changed.addAll(changes(old, node, say)), () -> added.add(node));
    }
    List<Node> removed =
        before.nodes().stream().filter(node -> after.find(node.code()).isEmpty()).toList();
    return new Comparison(added, removed, changed, head(before, after));
  }

  private static List<Change> changes(Node before, Node after, Wording say) {
    List<Change> changes = new ArrayList<>();
    for (Aspect aspect : Aspect.values()) {
      String then = aspect.of(before, say);
      String now = aspect.of(after, say);
      if (!then.equals(now)) {
        changes.add(new Change(after, aspect, then, now));
      }
    }
    return changes;
  }

  private static List<HeadChange> head(Framework before, Framework after) {
    Map<String, Object> then = FrameworkWriter.tree(before);
    Map<String, Object> now = FrameworkWriter.tree(after);
    TreeSet<String> fields = new TreeSet<>(then.keySet());
    fields.addAll(now.keySet());
    fields.removeAll(BELOW);
    return fields.stream()
        .map(field -> new HeadChange(field, said(then.get(field)), said(now.get(field))))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }

  private static String said(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  boolean isEmpty() {
    return head.isEmpty() && added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }
}

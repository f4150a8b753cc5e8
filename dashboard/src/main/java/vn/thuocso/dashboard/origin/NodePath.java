package vn.thuocso.dashboard.origin;

import vn.thuocso.dashboard.score.ChosenSnapshot;

/**
 * Where the origin of a figure stands: the code of its node is one part of the path, with {@code ~}
 * for the slash that stands between a view and its group.
 */
final class NodePath {

  private NodePath() {}

  /** The code of a node in a path: {@code TRU-COT~KN} of {@code TRU-COT/KN}. */
  static String of(String node) {
    return node.replace('/', '~');
  }

  /** The code that a part of a path stands for. */
  static String code(String path) {
    return path.replace('~', '/');
  }

  /** The address of a figure of the snapshot that was chosen. */
  static String address(ChosenSnapshot chosen, String unit, String node) {
    return chosen.address().at(path(unit, node));
  }

  /** The same without the words that choose a snapshot. */
  static String path(String unit, String node) {
    return "/nguon-goc/" + unit + "/" + of(node);
  }
}

package vn.thuocso.index.framework.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.View;

/** A view in the words of the format. */
final class ViewTree {
  private ViewTree() {}

  static Map<String, Object> of(View of) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("code", of.code().value());
    view.put("name", FrameworkTree.name(of.name()));
    view.put("aggregate", of.value().word());
    view.put("groups", of.groups().stream().map(ViewTree::part).toList());
    of.bands().ifPresent(bands -> view.put("bands", bands(bands)));
    of.maturity().ifPresent(maturity -> view.put("maturity", maturity(maturity)));
    return view;
  }

  private static Map<String, Object> part(View.Part part) {
    Map<String, Object> group = new LinkedHashMap<>();
    group.put("code", part.code().value());
    group.put("name", FrameworkTree.name(part.name()));
    group.put("members", part.members().stream().map(Code::value).toList());
    return group;
  }

  private static Map<String, Object> bands(View.Bands bands) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("of", bands.of().word());
    tree.put("steps", bands.bands().stream().map(ViewTree::band).toList());
    return tree;
  }

  private static Map<String, Object> band(View.Band band) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("from", band.from());
    tree.put("name", FrameworkTree.name(band.name()));
    return tree;
  }

  private static Map<String, Object> maturity(View.Maturity maturity) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("by", maturity.by());
    tree.put("thresholds", maturity.thresholds());
    tree.put("shareOfPractices", maturity.shareOfPractices());
    return tree;
  }
}

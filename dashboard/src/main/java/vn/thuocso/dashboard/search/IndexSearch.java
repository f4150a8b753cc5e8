package vn.thuocso.dashboard.search;

import java.util.ArrayList;
import java.util.List;
import vn.thuocso.dashboard.unit.UnitSearch;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;

/** Finds main indices and indicators of the framework for wards, in either language. */
final class IndexSearch {

  private static final Framework FRAMEWORK = ShippedFrameworks.read("dti-tuyen-giao").orElseThrow();

  private IndexSearch() {}

  /**
   * An index.
   *
   * @param ranked the main index by which units can be ranked: itself, or the one that it stands in
   */
  record Found(String code, Name name, String ranked) {}

  /** Those with the text in their name, or with it as their code. */
  static List<Found> find(String text, int most) {
    String wanted = UnitSearch.folded(text);
    List<Found> found = new ArrayList<>();
    if (wanted.isEmpty()) {
      return found;
    }
    for (Node main : FRAMEWORK.tree().children()) {
      String ranked = main.code().value();
      add(main, ranked, text, wanted, found);
      for (Indicator indicator : main.indicators()) {
        add(indicator, ranked, text, wanted, found);
      }
    }
    return found.subList(0, Math.min(most, found.size()));
  }

  private static void add(Node node, String ranked, String text, String wanted, List<Found> found) {
    boolean named =
        (" " + UnitSearch.folded(node.name().vi())).contains(" " + wanted)
            || (" " + UnitSearch.folded(node.name().en())).contains(" " + wanted);
    if (named || node.code().value().equals(text.strip())) {
      found.add(new Found(node.code().value(), node.name(), ranked));
    }
  }
}

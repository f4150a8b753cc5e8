package vn.thuocso.index.framework.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;

/** One pass over one text: where it is, what was wrong so far, what is still to be looked up. */
final class Reading {
  private final String file;
  private final Problems problems;
  private final List<Reference> references = new ArrayList<>();
  private final List<Definition> definitions = new ArrayList<>();
  private final Set<Code> unknownMaxima = new HashSet<>();
  private final Map<Code, Map<Code, Node>> dependencies = new LinkedHashMap<>();

  Reading(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** A pass whose problems nobody hears. */
  static Reading silent() {
    return new Reading("", new Problems());
  }

  Place placeOf(Node node) {
    return node.getStartMark()
        .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(Place.of(file));
  }

  /** Where a node ends: right behind its last character. */
  Place endOf(Node node) {
    return node.getEndMark()
        .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(Place.of(file));
  }

  void problem(Rule rule, Node node, String sentence) {
    problem(rule, node instanceof ScalarNode scalar ? scalar.getValue() : "", node, sentence);
  }

  void problem(Rule rule, String value, Node node, String sentence) {
    problem(rule, value, placeOf(node), sentence);
  }

  void problem(Rule rule, String value, Place place, String sentence) {
    problems.add(rule, value, place, sentence);
  }

  /** Remembers that a code of the tree stands here. */
  void defines(Code code, Node at, Node whole, List<Code> above) {
    definitions.add(new Definition(code, at, whole, List.copyOf(above)));
  }

  /** Remembers that a code is named here, to be looked up when all are known. */
  void refers(String what, Code code, Node at) {
    references.add(new Reference(what, code, at));
  }

  /** Remembers what an indicator depends on. */
  void depends(Code code, Code on, Node at) {
    refers("dependsOn", on, at);
    dependencies.computeIfAbsent(code, c -> new LinkedHashMap<>()).put(on, at);
  }

  /** Remembers that sums over this indicator mean nothing. */
  void hasUnknownMaximum(Code indicator) {
    unknownMaxima.add(indicator);
  }

  boolean knowsMaximum(Code indicator) {
    return !unknownMaxima.contains(indicator);
  }

  Map<Code, Map<Code, Node>> dependencies() {
    return dependencies;
  }

  List<Definition> definitions() {
    return definitions;
  }

  List<Reference> references() {
    return references;
  }

  /** A code of the tree, where it stands, all of its node, and the groups that it stands in. */
  record Definition(Code code, Node at, Node whole, List<Code> above) {}

  /** A code that is named elsewhere. */
  record Reference(String what, Code code, Node at) {}

  /** Tells a column that {@code data} does not name. */
  void column(Mapping at, String field, Optional<String> name, List<String> known, String list) {
    if (name.isPresent() && !known.contains(name.get())) {
      problem(
          Rule.UNKNOWN_CODE,
          name.get(),
          at.get(field).orElse(at.node()),
          "Cột \""
              + name.get()
              + "\" chưa khai trong "
              + list
              + "; hãy khai thêm hoặc sửa tên."
              + Nearest.advice(name.get(), new TreeSet<>(known)));
    }
  }
}

package vn.thuocso.index.data.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.yaml.Nearest;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;

/** The first line of a file: which column is which. */
final class Header {
  static final List<String> PARTS = List.of(".num", ".den", ".se", ".extra");
  private static final Set<String> OF_UNITS = Set.of("unit", "name", "kind", "period");
  private static final Set<String> OF_LONG =
      Set.of("code", "state", "value", "numerator", "denominator", "extra", "se");

  private final Map<String, Integer> columns = new HashMap<>();
  private final int size;

  private Header(int size) {
    this.size = size;
  }

  static Header of(List<String> names, SourceText source, Framework framework, Problems problems) {
    Header header = new Header(names.size());
    boolean isLong = names.contains("code");
    Set<String> known = header.known(framework, isLong);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Place place = source.field(0, i);
      if (!known.contains(name)) {
        problems.add(
            Rule.UNKNOWN_FIELD,
            name,
            place,
            "Cột \""
                + name
                + "\" không có trong bộ chỉ số; hãy bỏ, sửa tên, hoặc khai trong \"data\"."
                + (Told.column(name).isEmpty() ? Nearest.advice(name, known) : Told.column(name)));
      } else if (header.columns.putIfAbsent(name, i) != null) {
        problems.add(
            Rule.DUPLICATE,
            name,
            place,
            "Cột \"" + name + "\" có hai lần; hãy giữ một cột." + Told.lostZero(name, known));
      }
    }
    header.needed(framework, isLong).forEach(name -> header.need(name, source, problems));
    return header;
  }

  private Set<String> known(Framework framework, boolean isLong) {
    Set<String> known = new TreeSet<>(OF_UNITS);
    known.addAll(framework.data().groups());
    if (isLong) {
      known.addAll(OF_LONG);
      return known;
    }
    known.addAll(framework.data().denominators());
    for (Indicator indicator : framework.indicators()) {
      known.add(indicator.code().value());
      PARTS.forEach(part -> known.add(indicator.code() + part));
    }
    return known;
  }

  private List<String> needed(Framework framework, boolean isLong) {
    List<String> needed = new ArrayList<>(List.of("unit"));
    boolean byKind = framework.indicators().stream().anyMatch(i -> !i.unitKinds().isEmpty());
    if (byKind) {
      needed.add("kind");
    }
    if (!isLong) {
      needed.addAll(framework.data().groups());
      needed.addAll(framework.data().denominators());
      for (Indicator indicator : framework.indicators()) {
        String code = indicator.code().value();
        boolean asRatio = has(code + ".num") && has(code + ".den");
        if (!asRatio) {
          needed.add(code);
        }
      }
    } else if (!has("value")) {
      needed.addAll(List.of("numerator", "denominator"));
    }
    return needed;
  }

  private void need(String name, SourceText source, Problems problems) {
    if (!has(name)) {
      problems.add(
          Rule.ABSENT_FIELD,
          name,
          source.place(0),
          "Tệp thiếu cột \""
              + name
              + "\"; hãy bổ sung, để trống ô nào thiếu số liệu."
              + lostZero(name));
    }
  }

  private String lostZero(String name) {
    boolean cut = name.endsWith("0") && has(name.substring(0, name.length() - 1));
    return cut ? Told.lostZero(name.substring(0, name.length() - 1), Set.of(name)) : "";
  }

  boolean isLong() {
    return has("code");
  }

  boolean has(String name) {
    return columns.containsKey(name);
  }

  int size() {
    return size;
  }

  /** The position of a column, -1 where there is none. */
  int at(String name) {
    return columns.getOrDefault(name, -1);
  }

  /** Where an indicator's value stands: its own column, else its numerator's. */
  int at(Code indicator) {
    int own = at(indicator.value());
    return own >= 0 ? own : at(indicator + ".num");
  }
}

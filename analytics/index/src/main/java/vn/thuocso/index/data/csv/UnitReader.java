package vn.thuocso.index.data.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;

/** Reads what a record says about its unit as a whole: name, kind, groups. */
final class UnitReader {
  private final Set<String> kinds;
  private final Problems problems;
  private final Column name;
  private final Column kind;
  private final List<Column> groups;

  UnitReader(Framework framework, Header header, Problems problems) {
    this.kinds = framework.unitKinds();
    this.problems = problems;
    this.name = Column.of("name", header);
    this.kind = Column.of("kind", header);
    this.groups = framework.data().groups().stream().map(each -> Column.of(each, header)).toList();
  }

  Unit read(UnitCode code, CsvRow row) {
    Map<String, String> attributes = new HashMap<>();
    for (Column group : groups) {
      String text = row.text(group.position());
      if (!text.isEmpty()) {
        attributes.put(group.name(), text);
      }
    }
    String called = row.text(name.position());
    return new Unit(
        code, called.isEmpty() ? code.value() : called, known(kind.in(row)), attributes);
  }

  private String known(Field written) {
    boolean isTold = kind.position() >= 0 && !kinds.isEmpty();
    if (isTold && !kinds.contains(written.text())) {
      problems.add(
          Rule.UNKNOWN_CODE,
          written.text(),
          written.place(),
          "Loại đơn vị \""
              + written.text()
              + "\" không thuộc bộ chỉ số; hãy chọn: "
              + String.join(", ", new TreeSet<>(kinds))
              + ".");
    }
    return written.text();
  }
}

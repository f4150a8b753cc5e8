package vn.thuocso.dashboard.target.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thuocso.contract.Csv;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.target.Setting;

/** The targets that this product proposes for the demonstration; issued by no authority. */
final class Proposed {

  static final String DOCUMENT = "Đề xuất của sản phẩm, không phải văn bản chính thức";

  private static final String FILE = "/demo/targets.csv";

  private Proposed() {}

  /** What each sheet sets. */
  static Map<SheetKey, List<Edit>> edits() {
    Map<SheetKey, List<Edit>> sheets =
        new TreeMap<>(Comparator.comparing(SheetKey::framework).thenComparing(SheetKey::year));
    for (List<String> row : Csv.rows(Proposed.class, FILE, "|")) {
      SheetKey key = new SheetKey(row.get(0), Integer.parseInt(row.get(3)));
      Scope scope = row.get(2).isEmpty() ? Scope.CITY : Scope.of(new UnitCode(row.get(2)));
      sheets
          .computeIfAbsent(key, sheet -> new ArrayList<>())
          .add(Edit.whole(new Place(row.get(1), scope), 0, setting(row)));
    }
    return sheets;
  }

  private static Setting setting(List<String> row) {
    return new Setting(
        new BigDecimal(row.get(4)), new BigDecimal(row.get(5)), new BigDecimal(row.get(6)), "", "");
  }
}

package vn.thuocso.demo.declared;

import java.util.List;
import vn.thuocso.contract.Csv;

/**
 * How one criterion is declared; the table's heading explains the columns.
 *
 * @param goal thousandths of the denominator that full marks need
 * @param damping thousandths of a unit's performance that it reaches here
 * @param yearly whether the denominator counts over the year
 * @param of the criterion whose numerator is counted here; empty for none
 * @param lot criteria of one name are freed together
 * @param small thousandths of units with too few people to be shown
 */
record Criterion(
    String code,
    Kind kind,
    int goal,
    int damping,
    int low,
    int high,
    boolean yearly,
    String of,
    String lot,
    int small) {

  /** What is declared. */
  enum Kind {
    ROLE,
    QUARTERS,
    PARTS,
    BOOL,
    DAYS,
    COUNTS,
    COUNTS_OF,
    /** Measured; only that it does not apply can be stated. */
    FREED;

    static Kind ofCode(String code) {
      for (Kind kind : values()) {
        if (kind.name().replace('_', '-').equalsIgnoreCase(code)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("No kind of criterion: " + code);
    }
  }

  /** The criteria in the order of their codes. */
  static List<Criterion> all() {
    return Csv.rows(Criterion.class, "criteria.csv", "|").stream().map(Criterion::of).toList();
  }

  /** The main index that it belongs to. */
  String mainIndex() {
    return code.substring(0, code.indexOf('.'));
  }

  private static Criterion of(List<String> row) {
    return new Criterion(
        row.get(0),
        Kind.ofCode(row.get(1)),
        number(row.get(2)),
        number(row.get(3)),
        number(row.get(4)),
        number(row.get(5)),
        row.get(6).equals("y"),
        row.get(7),
        row.get(8),
        number(row.get(9)));
  }

  private static int number(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }
}

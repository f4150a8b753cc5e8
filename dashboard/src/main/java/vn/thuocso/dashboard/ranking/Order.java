package vn.thuocso.dashboard.ranking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thuocso.dashboard.score.Address;

/**
 * By which column the ranking is laid out; by rank unless asked otherwise.
 *
 * @param turned whether the last comes first
 */
record Order(Column column, boolean turned) {

  static final String WORD = "xep";
  static final Order RANK = new Order(Column.HANG, false);

  /** What can be sorted by; numbers of change begin with the greatest. */
  enum Column {
    HANG,
    TEN,
    BAC,
    TANG,
    CHI_TIEU;

    /** The word in addresses. */
    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Of a word in an address; a minus before it turns the order. */
  static Optional<Order> ofCode(String word) {
    boolean turned = word.startsWith("-");
    String code = turned ? word.substring(1) : word;
    return Arrays.stream(Column.values())
        .filter(column -> column.code().equals(code))
        .map(column -> new Order(column, turned))
        .findFirst();
  }

  String code() {
    return equals(RANK) ? "" : (turned ? "-" : "") + column.code();
  }

  /** The heads of a table that is in this order. */
  Heads heads(Address address) {
    return new Heads(this, address);
  }

  /** Where a head leads, and what it says of the order. */
  record Heads(Order order, Address address) {

    /** The word that keeps this order; empty for that of ranks. */
    public String word() {
      return order.code();
    }

    /** The same table by that column; once it is, the other way round. */
    public String href(String column) {
      boolean same = order.column.code().equals(column);
      String word = new Order(Column.valueOf(constant(column)), same && !order.turned).code();
      String query = address.with(WORD, word).at("");
      return query.isEmpty() ? "?" : query;
    }

    /** The value of {@code aria-sort}; none where the table is not in that order. */
    public @Nullable String sorted(String column) {
      if (!order.column.code().equals(column)) {
        return null;
      }
      boolean rises = order.column == Column.HANG || order.column == Column.TEN;
      return rises == order.turned ? "descending" : "ascending";
    }

    private static String constant(String code) {
      return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
  }
}

package vn.thuocso.warehouse.reconcile;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thuocso.warehouse.reconcile.Dimension.Registration;

/** Entries of one compacted topic: of each key the highest version, of equal ones the last. */
final class Registry {

  private final Dimension dimension;
  private final Refusals refusals;
  private final List<String> unexplained;
  private final Map<String, Latest> latest = new HashMap<>();

  private record Latest(Registration registration, Entry entry) {}

  /** Takes the list for records that are neither rows nor dead letters. */
  Registry(Dimension dimension, Refusals refusals, List<String> unexplained) {
    this.dimension = dimension;
    this.refusals = refusals;
    this.unexplained = unexplained;
  }

  void add(Entry entry) {
    if (refusals.contains(entry)) {
      return;
    }
    try {
      Registration registration = dimension.reader().read(entry.value());
      latest.merge(registration.key(), new Latest(registration, entry), Registry::newer);
    } catch (InvalidProtocolBufferException | RuntimeException e) {
      unexplained.add(entry.place() + ": not readable, and no dead letter says so");
    }
  }

  private static Latest newer(Latest before, Latest after) {
    return Long.compareUnsigned(before.registration.version(), after.registration.version()) > 0
        ? before
        : after;
  }

  void expect(Sheet sheet) {
    latest.forEach((key, one) -> sheet.expect(row(key, one)));
  }

  private static Row row(String key, Latest one) {
    List<String> cells = new ArrayList<>(one.registration.cells());
    cells.add(Long.toString(one.entry.offset()));
    cells.add(Long.toUnsignedString(one.registration.version()));
    return new Row(key, cells, one.entry.partition(), one.entry.offset(), 0);
  }
}

package vn.thuocso.warehouse.reconcile;

/** One record of a topic. */
record Entry(String topic, int partition, long offset, long appendedAt, byte[] value) {

  String place() {
    return topic + "-" + partition + "@" + offset;
  }
}

package vn.thuocso.warehouse.reconcile;

import com.google.protobuf.ByteString;

/** One record of a topic. */
record Entry(String topic, int partition, long offset, long appendedAt, ByteString value) {

  String place() {
    return topic + "-" + partition + "@" + offset;
  }
}

package vn.thuocso.bench.throughput;

import org.apache.kafka.clients.consumer.ConsumerRecords;

/** Takes records off the topic and looks at none: the ceiling of everything else. */
final class BareConsumer implements Partitions.Work {

  @Override
  public void take(ConsumerRecords<byte[], byte[]> records) {
    // Taken is all.
  }

  @Override
  public void end() {
    // Nothing was kept.
  }
}

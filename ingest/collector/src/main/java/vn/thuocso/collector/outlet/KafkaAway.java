package vn.thuocso.collector.outlet;

/** Kafka did not take a record in time; whether it has it is not known. */
public final class KafkaAway extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says so without the record. */
  public KafkaAway() {
    super("Kafka did not acknowledge in time", null, false, false);
  }
}

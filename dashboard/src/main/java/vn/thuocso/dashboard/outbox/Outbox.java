package vn.thuocso.dashboard.outbox;

import com.google.protobuf.MessageLite;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes what was decided, in the transaction that decides it, and sees that it reaches Kafka. */
@Component
public class Outbox {

  private final JdbcClient database;

  Outbox(JdbcClient database) {
    this.database = database;
  }

  /**
   * Announces the whole present state of one aggregate.
   *
   * @param topic one of the topics of the registry, or that of scores
   * @param key identity of the aggregate
   * @param version greater than every version announced before for this aggregate
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void announce(String topic, String key, long version, MessageLite state) {
    database
        .sql("INSERT INTO outbox (topic, key, version, value) VALUES (?, ?, ?, ?)")
        .params(topic, key, version, state.toByteArray())
        .update();
  }
}

package vn.thuocso.warehouse.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thuocso.embedded.broker.TestingBroker;
import vn.thuocso.warehouse.TestingWarehouse;
import vn.thuocso.warehouse.WarehouseClient;
import vn.thuocso.warehouse.WarehouseSettings;
import vn.thuocso.warehouse.schema.Schema;

/** One small day of all topics, and a warehouse that is right until a test breaks it. */
class ReconciliationIT {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private TestingBroker broker;
  private WarehouseClient client;

  @BeforeEach
  void fill() {
    broker = TestingBroker.start();
    WarehouseSettings settings = TestingWarehouse.fresh();
    Schema.apply(settings);
    client = WarehouseClient.open(settings);
    TestingDay.produce(broker.bootstrap());
    TestingDay.write(client);
  }

  @AfterEach
  void close() {
    client.close();
    broker.close();
  }

  @Test
  void aRightWarehouseHasNoDifferenceAndEachWrongCellIsNamed() {
    Reconciliation.Outcome right = Reconciliation.run(broker.bootstrap(), client, PATIENCE);
    assertThat(right.differences()).isEmpty();
    assertThat(right.summary())
        .extracting(line -> line.substring(0, line.indexOf(" equal")))
        .containsExactly(
            "rejection_hour: 1",
            "observation: 2",
            "counter_reading: 3",
            "counter_flow: 2",
            "interaction_hour: 2",
            "poll_ballots: 1",
            "poll_option: 2");

    wrong("interaction_hour", "events = 2", "1 AS total");
    wrong("observation", "measure = 'visits'", "6 AS value");
    wrong("counter_flow", "value = 7", "false AS reset");
    wrong("poll_option", "option = 'a'", "9 AS count");
    wrong("rejection_hour", "1", "7 AS count");
    client.execute("DELETE FROM counter_reading WHERE value = 30");
    client.execute(
        "INSERT INTO poll_ballots (poll_id, started, version) VALUES ('nobody-knows', 1, 1)");
    assertThat(Reconciliation.run(broker.bootstrap(), client, PATIENCE).differences())
        .containsExactlyInAnyOrder(
            "interaction_hour bt - qr_opens 2026-01-01 03:00:00.000: total is 1, expected 2",
            "observation fp - visits day 2025-12-31 17:00:00.000 2026-01-01 17:00:00.000:"
                + " value_milli is 6000, expected 5000",
            "counter_flow fp - video_views 2026-01-04 00:00:00.000: reset is false, expected true",
            "poll_option p1 q1 a: count is 9, expected 10",
            "rejection_hour job interactions UNREADABLE 2026-01-01 05:00:00.000 0:"
                + " count is 7, expected 1",
            "counter_reading fp - video_views 2026-01-03 00:00:00.000: missing in the warehouse",
            "poll_ballots nobody-knows: the topic says nothing of this row");
  }

  @Test
  void aJobThatIsBehindIsSaidSoInsteadOfJudged() {
    client.execute("DELETE FROM progress WHERE topic = 'ballots'");
    assertThatIllegalStateException()
        .isThrownBy(() -> Reconciliation.run(broker.bootstrap(), client, PATIENCE))
        .withMessageContaining("ballots")
        .withMessageContaining("within 2 s");
  }

  /** Writes rows again with other cells and a higher version. */
  private void wrong(String table, String which, String cells) {
    client.execute(
        "INSERT INTO %s SELECT * REPLACE (%s, version + 1 AS version) FROM %s FINAL WHERE %s"
            .formatted(table, cells, table, which));
  }
}

package vn.thuocso.stream;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thuocso.contract.topic.TopicSetup;
import vn.thuocso.stream.start.Epochs;
import vn.thuocso.stream.start.Retained;
import vn.thuocso.stream.start.Start;
import vn.thuocso.warehouse.WarehouseClient;

/** Prepares a start, and waits for broker and warehouse as long as that takes. */
final class Starting {

  private static final Logger LOG = LoggerFactory.getLogger(Starting.class);

  private static final long PAUSE = 2_000;

  private Starting() {}

  /** Returns what the run knows; makes missing topics and, without state, takes a new epoch. */
  static Start prepare(StreamSettings settings, boolean restored) throws InterruptedException {
    while (true) {
      try {
        return attempt(settings, restored);
      } catch (InterruptedException e) {
        throw e;
      } catch (Exception e) {
        LOG.warn("Waiting for broker and warehouse: {}", e.getMessage(), e);
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE);
    }
  }

  private static Start attempt(StreamSettings settings, boolean restored) throws Exception {
    Map<String, Object> address =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrap());
    try (Admin admin = Admin.create(address);
        WarehouseClient warehouse = WarehouseClient.open(settings.warehouse())) {
      TopicSetup.ensure(admin, settings.replication());
      Epochs epochs = new Epochs(warehouse, Retained.ask(admin));
      return restored ? epochs.goOn() : epochs.begin(System.currentTimeMillis());
    }
  }
}

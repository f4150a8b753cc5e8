package vn.thuocso.contract.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import vn.thuocso.embedded.broker.TestingBroker;

class TopicSetupIT {

  private static final ConfigResource BALLOTS =
      new ConfigResource(ConfigResource.Type.TOPIC, Topics.BALLOTS);

  @Test
  void topicsAreMadeOnceTheirSettingsKeptAndOtherPartitionsRefused() throws Exception {
    try (TestingBroker broker = TestingBroker.start();
        Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
      TopicSetup.ensure(admin, (short) 1);
      assertThat(admin.listTopics().names().get())
          .containsAll(Topics.all().stream().map(TopicSpec::name).toList());
      assertThat(setting(admin, "retention.ms")).isEqualTo("165600000");

      change(admin, "retention.ms", "-1");
      TopicSetup.ensure(admin, (short) 1);
      assertThat(setting(admin, "retention.ms")).isEqualTo("165600000");

      admin.createPartitions(Map.of(Topics.BALLOTS, NewPartitions.increaseTo(5))).all().get();
      assertThatIllegalStateException()
          .isThrownBy(() -> TopicSetup.ensure(admin, (short) 1))
          .withMessageContaining("ballots has 5 partitions where the contract fixes 4");
    }
  }

  private static String setting(Admin admin, String name) throws Exception {
    return admin.describeConfigs(Set.of(BALLOTS)).all().get().get(BALLOTS).get(name).value();
  }

  private static void change(Admin admin, String name, String value) throws Exception {
    AlterConfigOp op = new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    admin.incrementalAlterConfigs(Map.of(BALLOTS, List.of(op))).all().get();
  }
}

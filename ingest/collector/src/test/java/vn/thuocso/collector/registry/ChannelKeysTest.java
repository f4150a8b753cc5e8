package vn.thuocso.collector.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;
import vn.thuocso.collector.edge.Problem;
import vn.thuocso.collector.edge.Refused;
import vn.thuocso.contract.wire.ChannelEntry;

class ChannelKeysTest {

  private final Registry registry = new Registry();
  private final ChannelKeys keys = new ChannelKeys(registry);

  @Test
  void aKeyIsNotCalledWrongWhileTheRegistryIsStillRead() throws Exception {
    assertThatThrownBy(() -> keys.authenticate("Bearer khoa", null))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.problem()).isEqualTo(Problem.NOT_READY);
              assertThat(refused.retryAfter()).isPositive();
            });
    registry.apply(
        ChannelEntry.newBuilder()
            .setId("tay-ho")
            .addKeySha256(
                ByteString.copyFrom(
                    MessageDigest.getInstance("SHA-256")
                        .digest("khoa".getBytes(StandardCharsets.UTF_8))))
            .setVersion(1)
            .build());
    registry.completed();
    assertThat(keys.authenticate("Bearer khoa", null).getId()).isEqualTo("tay-ho");
    refuses("Bearer sai", Problem.UNAUTHENTICATED);
  }

  @Test
  void aMissingKeyIsCalledMissingAtOnce() {
    refuses("", Problem.UNAUTHENTICATED);
  }

  private void refuses(String header, Problem problem) {
    assertThatThrownBy(() -> keys.authenticate(header, null))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
  }
}

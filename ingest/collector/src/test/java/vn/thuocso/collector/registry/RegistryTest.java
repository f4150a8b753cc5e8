package vn.thuocso.collector.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.ContentEntry;

class RegistryTest {

  @TempDir private Path directory;
  private final Registry registry = new Registry();

  @Test
  void anOlderVersionIsIgnored() {
    registry.apply(channel(2, "mới"));
    registry.apply(channel(1, "cũ"));
    assertThat(registry.channelsOfKey(ByteString.copyFromUtf8("mới"))).containsExactly("kenh");
    assertThat(registry.channelsOfKey(ByteString.copyFromUtf8("cũ"))).isEmpty();
  }

  @Test
  void bothKeysAreGoodDuringARotationAndTheOldOneDiesAfterIt() {
    registry.apply(channel(1, "cũ"));
    registry.apply(channel(2, "cũ", "mới"));
    assertThat(registry.channelsOfKey(ByteString.copyFromUtf8("cũ"))).containsExactly("kenh");
    registry.apply(channel(3, "mới"));
    assertThat(registry.channelsOfKey(ByteString.copyFromUtf8("cũ"))).isEmpty();
  }

  @Test
  void aPrintedCodeLeadsToItsContentForEver() throws IOException {
    registry.apply(content(1, "CŨ"));
    registry.apply(content(2, "MỚI"));
    assertThat(registry.contentOfCode("CŨ")).map(ContentEntry::getVersion).contains(2L);

    Registry copy = saved();
    assertThat(copy.contentOfCode("CŨ")).map(ContentEntry::getVersion).contains(2L);
    assertThat(copy.contentOfCode("MỚI")).isPresent();
  }

  @Test
  void aDamagedCopyIsAsGoodAsNone() throws IOException {
    registry.apply(content(1, "MÃ"));
    Path file = directory.resolve("registry.bin");
    new RegistryFile(directory).save(registry);
    byte[] bytes = Files.readAllBytes(file);
    bytes[20] ^= 1;
    Files.write(file, bytes);
    Registry copy = new Registry();
    new RegistryFile(directory).load(copy);
    assertThat(copy.contentOfCode("MÃ")).isEmpty();
    assertThat(copy.sizes().values()).containsOnly(0);
  }

  private Registry saved() throws IOException {
    new RegistryFile(directory).save(registry);
    Registry copy = new Registry();
    new RegistryFile(directory).load(copy);
    return copy;
  }

  private static ChannelEntry channel(long version, String... keys) {
    ChannelEntry.Builder channel = ChannelEntry.newBuilder().setId("kenh").setVersion(version);
    for (String key : keys) {
      channel.addKeySha256(ByteString.copyFromUtf8(key));
    }
    return channel.build();
  }

  private static ContentEntry content(long version, String code) {
    return ContentEntry.newBuilder().setId("so-1").setQrCode(code).setVersion(version).build();
  }
}

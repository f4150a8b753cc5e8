package vn.thuocso.collector.registry;

import com.google.protobuf.MessageLite;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thuocso.contract.topic.Topics;

/**
 * The copy of the registry on disk, with which printed codes keep working while Kafka is away.
 * Replaced as a whole; a damaged file is as good as none, for the topics hold everything.
 */
final class RegistryFile {

  private static final Logger log = LoggerFactory.getLogger(RegistryFile.class);

  private static final int MAGIC = 0x54535231; // TSR1
  private static final String CODES = "codes";
  private static final String END = "end";
  private static final int MAX_RECORD = 16 << 20;

  private final Path file;

  RegistryFile(Path directory) {
    this.file = directory.resolve("registry.bin");
  }

  void load(Registry registry) {
    if (!Files.exists(file)) {
      return;
    }
    // Into a copy first: a damaged file must not half arrive.
    try {
      read(new Registry());
      read(registry);
    } catch (IOException e) {
      log.warn("The registry's copy on disk is damaged and ignored: {}", e.getMessage());
    }
  }

  private void read(Registry registry) throws IOException {
    CheckedInputStream checked =
        new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), new CRC32C());
    try (DataInputStream in = new DataInputStream(checked)) {
      if (in.readInt() != MAGIC) {
        throw new IOException("not a registry copy");
      }
      for (String kind = in.readUTF(); !kind.equals(END); kind = in.readUTF()) {
        if (kind.equals(CODES)) {
          registry.remember(in.readUTF(), in.readUTF());
        } else if (!RegistryRecords.apply(registry, kind, bytes(in))) {
          throw new IOException("an entry of " + kind + " cannot be read");
        }
      }
      long expected = checked.getChecksum().getValue();
      if (in.readLong() != expected) {
        throw new IOException("the checksum differs");
      }
    }
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MAX_RECORD) {
      throw new IOException("an entry of " + length + " bytes");
    }
    return in.readNBytes(length);
  }

  void save(Registry registry) throws IOException {
    Path fresh = file.resolveSibling("registry.tmp");
    try (FileOutputStream raw = new FileOutputStream(fresh.toFile())) {
      CheckedOutputStream checked =
          new CheckedOutputStream(new BufferedOutputStream(raw), new CRC32C());
      DataOutputStream out = new DataOutputStream(checked);
      out.writeInt(MAGIC);
      write(out, Topics.UNITS, registry.units());
      write(out, Topics.CHANNELS, registry.channels());
      write(out, Topics.CONTENTS, registry.contents());
      write(out, Topics.POLLS, registry.polls());
      for (var code : registry.codes().entrySet()) {
        out.writeUTF(CODES);
        out.writeUTF(code.getKey());
        out.writeUTF(code.getValue());
      }
      out.writeUTF(END);
      out.writeLong(checked.getChecksum().getValue());
      out.flush();
      raw.getFD().sync();
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(
      DataOutputStream out, String topic, Collection<? extends MessageLite> entries)
      throws IOException {
    for (MessageLite entry : entries) {
      byte[] bytes = entry.toByteArray();
      out.writeUTF(topic);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }
}

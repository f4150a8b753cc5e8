package vn.thuocso.collector.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** How bytes come into a file of the journal; tests put a full disk in its place. */
@FunctionalInterface
interface Writing {

  /** Writes them all, as often as it takes. */
  Writing TO_DISK =
      (channel, bytes, from) -> {
        long at = from;
        while (bytes.hasRemaining()) {
          at += channel.write(bytes, at);
        }
      };

  /** Writes all bytes from that place of the file on. */
  void write(FileChannel channel, ByteBuffer bytes, long from) throws IOException;
}

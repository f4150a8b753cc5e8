package vn.thuocso.collector.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.thuocso.collector.edge.Problem;
import vn.thuocso.collector.edge.Refused;

class SpoolTest {

  private static final DataSize LIMIT = DataSize.ofMegabytes(4);

  @TempDir private Path directory;

  /** Half a gigabyte that is nowhere: it counts what was asked of it. */
  private static final class Endless extends InputStream {

    private long left = DataSize.ofMegabytes(500).toBytes();
    private long given;

    @Override
    public int read() {
      throw new UnsupportedOperationException("a file is read in chunks");
    }

    @Override
    public int read(byte[] chunk, int from, int length) {
      int count = (int) Math.min(left, length);
      left -= count;
      given += count;
      return count == 0 ? -1 : count;
    }
  }

  @Test
  void halfAGigabyteIsRefusedAtTheLimitAndNeverHeldInMemory() throws Exception {
    Spool spool = new Spool(directory, TestingLimits.of(LIMIT));
    Endless body = new Endless();
    ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = memory.getCurrentThreadAllocatedBytes();

    refuses(() -> spool.take(body), Problem.FILE_TOO_LARGE);

    assertThat(memory.getCurrentThreadAllocatedBytes() - before)
        .isLessThan(DataSize.ofMegabytes(1).toBytes());
    assertThat(body.given).isLessThan(LIMIT.toBytes() + 128 * 1024);
    assertThat(left()).isZero();
  }

  @Test
  void whoDripsIsSentAway() throws Exception {
    ImportLimits limits = new ImportLimits(LIMIT, LIMIT, 200, 1000, 8, Duration.ofMillis(100));
    Spool spool = new Spool(directory, limits);
    refuses(
        () ->
            spool.take(
                new InputStream() {
                  @Override
                  public int read() {
                    return 'x';
                  }

                  @Override
                  public int read(byte[] chunk, int from, int length) {
                    chunk[from] = 'x';
                    return 1;
                  }
                }),
        Problem.TOO_SLOW);
    assertThat(left()).isZero();
  }

  @Test
  void whatAnEarlierProcessLeftIsDeleted() throws Exception {
    Files.writeString(directory.resolve("file-1.part"), "họ tên");
    Spool spool = new Spool(directory, TestingLimits.of(LIMIT));
    assertThat(left()).isZero();
    assertThat(spool.take(new ByteArrayInputStream(new byte[] {1, 2})).bytes()).isEqualTo(2);
  }

  private long left() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.count();
    }
  }

  private static void refuses(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable taking, Problem problem) {
    assertThatThrownBy(taking)
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.problem()).isEqualTo(problem));
  }
}

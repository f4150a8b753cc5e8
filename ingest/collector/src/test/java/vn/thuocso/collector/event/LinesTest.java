package vn.thuocso.collector.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import vn.thuocso.collector.edge.Problem;
import vn.thuocso.collector.edge.Refused;

class LinesTest {

  private static final DataSize BODY = DataSize.ofMegabytes(8);

  @Test
  void aLineTooLongIsSkippedAndTheNextOneKeepsItsNumber() throws Exception {
    Lines lines = lines("a\n" + "x".repeat(70_000) + "\r\n\nb", Duration.ofMinutes(1));
    assertThat(text(lines)).isEqualTo("1:a");
    assertThat(text(lines)).isEqualTo("2: too long");
    assertThat(text(lines)).isEqualTo("3:");
    assertThat(text(lines)).isEqualTo("4:b");
    assertThat(lines.next()).isNull();
  }

  @Test
  void aBodyWithoutEndIsRefusedAtTheLimitAndNeverHeldInMemory() {
    long[] given = {0};
    InputStream endless = endless(given);
    Lines lines = new Lines(endless, limits(Duration.ofMinutes(1)));
    ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = memory.getCurrentThreadAllocatedBytes();
    refuses(lines::next, Problem.BODY_TOO_LARGE);
    assertThat(memory.getCurrentThreadAllocatedBytes() - before)
        .isLessThan(DataSize.ofMegabytes(1).toBytes());
    assertThat(given[0]).isLessThan(BODY.toBytes() + 64 * 1024);
  }

  @Test
  void whoDripsIsSentAway() {
    InputStream dripping =
        new InputStream() {
          @Override
          public int read() {
            throw new UnsupportedOperationException("a body is read in chunks");
          }

          @Override
          public int read(byte[] chunk) {
            chunk[0] = 'x';
            return 1;
          }
        };
    IntakeLimits large =
        new IntakeLimits(
            DataSize.ofMegabytes(256), DataSize.ofKilobytes(16), 1, 1, Duration.ofMillis(100));
    refuses(new Lines(dripping, large)::next, Problem.TOO_SLOW);
  }

  private static InputStream endless(long[] given) {
    return new InputStream() {
      @Override
      public int read() {
        throw new UnsupportedOperationException("a body is read in chunks");
      }

      @Override
      public int read(byte[] chunk) {
        Arrays.fill(chunk, (byte) 'x');
        given[0] += chunk.length;
        return chunk.length;
      }
    };
  }

  private static Lines lines(String text, Duration patience) {
    return new Lines(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limits(patience));
  }

  private static IntakeLimits limits(Duration patience) {
    return new IntakeLimits(BODY, DataSize.ofKilobytes(16), 20_000, 16, patience);
  }

  private static String text(Lines lines) throws IOException {
    Lines.Line line = lines.next();
    assertThat(line).isNotNull();
    return line.number()
        + ":"
        + (line.tooLong() ? " too long" : new String(line.bytes(), StandardCharsets.UTF_8));
  }

  private static void refuses(ThrowingCallable reading, Problem problem) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.problem()).isEqualTo(problem));
  }
}

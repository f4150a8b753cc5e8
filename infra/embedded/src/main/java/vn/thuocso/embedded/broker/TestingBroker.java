package vn.thuocso.embedded.broker;

import java.util.List;
import java.util.Map;
import vn.thuocso.embedded.process.FreePorts;
import vn.thuocso.embedded.process.TestingDirectory;
import vn.thuocso.embedded.process.TestingProcess;

/**
 * A real broker for tests: its own JVM, a free port, an empty log in a temporary directory.
 *
 * <p>Topics are not made by themselves. Port and log outlive {@link #killForcibly} and {@link
 * #restart}.
 */
public final class TestingBroker implements AutoCloseable {

  private final TestingDirectory directory;
  private final int port;
  private final TestingProcess process;

  private TestingBroker(TestingDirectory directory, int port, TestingProcess process) {
    this.directory = directory;
    this.port = port;
    this.process = process;
  }

  /** Starts a broker and returns when it serves. */
  public static TestingBroker start() {
    TestingDirectory directory = TestingDirectory.create("broker");
    List<Integer> ports = FreePorts.distinct(2);
    TestingProcess process =
        TestingProcess.announced(
            BrokerMain.class,
            List.of("-Xmx256m"),
            Map.of(
                "THUOCSO_DATA", directory.path().resolve("data").toString(),
                "THUOCSO_PORT", ports.get(0).toString(),
                "THUOCSO_CONTROLLER_PORT", ports.get(1).toString()),
            directory.path());
    return new TestingBroker(directory, ports.get(0), process);
  }

  /** Returns host and port for {@code bootstrap.servers}. */
  public String bootstrap() {
    return "127.0.0.1:" + port;
  }

  /** Ends the broker as {@code kill -9} does. */
  public void killForcibly() {
    process.killForcibly();
  }

  /** Starts the broker again, on the same port over the same log, and returns when it serves. */
  public void restart() {
    process.restart();
  }

  @Override
  public void close() {
    process.close();
    directory.close();
  }
}

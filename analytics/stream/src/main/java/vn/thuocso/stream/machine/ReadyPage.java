package vn.thuocso.stream.machine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.flink.api.common.JobID;
import org.apache.flink.runtime.executiongraph.ErrorInfo;
import org.apache.flink.runtime.minicluster.MiniCluster;

/**
 * Answers {@code GET /ready}: 200 once this run has completed a checkpoint, 503 before.
 *
 * <p>A job that says RUNNING may still wait for its sources; a checkpoint has passed all steps.
 */
public final class ReadyPage implements AutoCloseable {

  private static final long PAUSE = 100;

  private final HttpServer server;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "ready-page");
            thread.setDaemon(true);
            return thread;
          });
  private volatile String waitingFor = "broker and warehouse";

  private ReadyPage(HttpServer server) {
    this.server = server;
  }

  /** Opens the page on a port of this machine. */
  public static ReadyPage open(int port) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    ReadyPage page = new ReadyPage(server);
    server.createContext("/ready", page::answer);
    server.setExecutor(page.watch);
    server.start();
    return page;
  }

  /**
   * Watches a job until its first checkpoint is complete; then runs the given action.
   *
   * @param onFailure takes the last failure of the job before that, as often as it is seen
   */
  public void follow(
      MiniCluster cluster, JobID job, Runnable whenReady, Consumer<ErrorInfo> onFailure) {
    waitingFor = "the first checkpoint";
    lookSoon(() -> look(cluster, job, whenReady, onFailure));
  }

  private void look(
      MiniCluster cluster, JobID job, Runnable whenReady, Consumer<ErrorInfo> onFailure) {
    if (completed(cluster, job, onFailure) > 0) {
      waitingFor = "";
      whenReady.run();
    } else {
      lookSoon(() -> look(cluster, job, whenReady, onFailure));
    }
  }

  private void lookSoon(Runnable look) {
    ScheduledFuture<?> unused = watch.schedule(look, PAUSE, TimeUnit.MILLISECONDS);
  }

  private static long completed(MiniCluster cluster, JobID job, Consumer<ErrorInfo> onFailure) {
    try {
      var graph = cluster.getExecutionGraph(job).get(5, TimeUnit.SECONDS);
      ErrorInfo failure = graph.getFailureInfo();
      if (failure != null) {
        onFailure.accept(failure);
      }
      var checkpoints = graph.getCheckpointStatsSnapshot();
      return checkpoints == null ? 0 : checkpoints.getCounts().getNumberOfCompletedCheckpoints();
    } catch (Exception e) {
      return 0;
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String reason = waitingFor;
    byte[] body =
        (reason.isEmpty() ? "ready\n" : "waiting for " + reason + "\n")
            .getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(reason.isEmpty() ? 200 : 503, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    watch.shutdownNow();
  }
}

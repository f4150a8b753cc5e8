package vn.thuocso.stream;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.RecoveryClaimMode;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.executiongraph.ErrorInfo;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobgraph.SavepointRestoreSettings;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thuocso.stream.machine.ReadyPage;
import vn.thuocso.stream.machine.RestoreWatch;
import vn.thuocso.stream.machine.Termination;
import vn.thuocso.stream.start.SavedStates;
import vn.thuocso.stream.start.Start;

/** Runs the job and a whole Flink around it in this process. */
final class OneMachine {

  private static final Logger LOG = LoggerFactory.getLogger(OneMachine.class);

  private static final long SAVEPOINT_SECONDS = 25;

  private final StreamSettings settings;
  private final SavedStates states;

  OneMachine(StreamSettings settings) {
    this.settings = settings;
    this.states = new SavedStates(settings.checkpoints());
  }

  /** Runs until SIGTERM or a failure that no restart heals; returns the exit code. */
  int run() throws Exception {
    Files.createDirectories(states.savepoints());
    try (ReadyPage page = ReadyPage.open(settings.readyPort())) {
      states.clearTemporary();
      Optional<Path> newest = states.newest();
      LOG.info("Starting from {}", newest.map(Path::toString).orElse("no saved state"));
      Start start = Starting.prepare(settings, newest.isPresent());
      JobGraph job = graph(start, newest);
      try (MiniCluster cluster = new MiniCluster(cluster())) {
        cluster.start();
        cluster.submitJob(job).get();
        AtomicBoolean hopeless = new AtomicBoolean();
        page.follow(
            cluster,
            job.getJobID(),
            () -> states.removeOthers(job.getJobID().toString()),
            failures(cluster, job.getJobID(), newest, hopeless));
        Termination.handledBy(() -> stop(cluster, job.getJobID()));
        int exit = exitCode(cluster.requestJobResult(job.getJobID()).get());
        return hopeless.get() ? 1 : exit;
      }
    }
  }

  /** Ends a run that cannot restore its state, so that the next one passes over it. */
  private Consumer<ErrorInfo> failures(
      MiniCluster cluster, JobID job, Optional<Path> restored, AtomicBoolean hopeless) {
    RestoreWatch watch = new RestoreWatch();
    return failure -> {
      if (restored.isPresent()
          && watch.isHopeless(failure.getTimestamp(), failure.getExceptionAsString())
          && hopeless.compareAndSet(false, true)) {
        states.passOver(restored.get());
        CompletableFuture<?> unused = cluster.cancelJob(job);
      }
    };
  }

  private JobGraph graph(Start start, Optional<Path> newest) {
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.createLocalEnvironment(Execution.ofOneMachine(settings));
    StreamJob.build(environment, settings, start);
    JobGraph job = environment.getStreamGraph().getJobGraph();
    newest.ifPresent(
        path ->
            job.setSavepointRestoreSettings(
                SavepointRestoreSettings.forPath(
                    SavedStates.nameForFlink(path), false, RecoveryClaimMode.CLAIM)));
    return job;
  }

  private MiniClusterConfiguration cluster() {
    Configuration configuration = Execution.ofOneMachine(settings);
    return new MiniClusterConfiguration.Builder()
        .setConfiguration(configuration)
        .setNumTaskManagers(1)
        .setNumSlotsPerTaskManager(settings.parallelism())
        .build();
  }

  private void stop(MiniCluster cluster, JobID job) {
    LOG.info("Stopping with a savepoint");
    try {
      String savepoint =
          cluster
              .stopWithSavepoint(
                  job,
                  SavedStates.nameForFlink(states.savepoints()),
                  false,
                  SavepointFormatType.CANONICAL)
              .get(SAVEPOINT_SECONDS, TimeUnit.SECONDS);
      LOG.info("Stopped with {}", savepoint);
    } catch (Exception e) {
      LOG.warn("Stopping without a savepoint; the newest checkpoint serves as well", e);
      CompletableFuture<?> unused = cluster.cancelJob(job);
    }
  }

  private static int exitCode(JobResult result) {
    result
        .getSerializedThrowable()
        .ifPresent(failure -> LOG.error("The job has failed for good", failure));
    return result.getSerializedThrowable().isPresent() ? 1 : 0;
  }
}

package vn.thuocso.dashboard.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.shell.Readiness;

/**
 * Carries the outbox to Kafka: one relay at a time, whatever dies, in the order of decisions.
 *
 * <p>An entry is marked after Kafka has it. A relay that dies in between leaves it unmarked and the
 * next one sends it again with the same version, which consumers ignore.
 */
@Component
class Relay implements SmartLifecycle, Readiness {

  private static final Logger log = LoggerFactory.getLogger(Relay.class);
  private static final long IDLE_MS = 250;
  private static final long LONGEST_PAUSE_MS = 5_000;

  private final DataSource database;
  private final KafkaSettings settings;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private @Nullable Thread thread;
  private volatile boolean passed;
  private volatile @Nullable String trouble;

  Relay(DataSource database, KafkaSettings settings) {
    this.database = database;
    this.settings = settings;
  }

  @Override
  public void start() {
    Thread relay = new Thread(this::run, "outbox-relay");
    relay.setDaemon(true);
    thread = relay;
    relay.start();
  }

  @Override
  public void stop() {
    stopped.countDown();
    Thread relay = thread;
    if (relay != null) {
      relay.interrupt();
      try {
        relay.join(5_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null && stopped.getCount() > 0;
  }

  /** Kafka's absence is noted, not an obstacle: decisions wait in the database. */
  @Override
  public Optional<String> obstacle() {
    return passed || trouble != null
        ? Optional.empty()
        : Optional.of("the outbox has not been carried to Kafka yet");
  }

  @Override
  public Optional<String> remark() {
    return Optional.ofNullable(trouble);
  }

  private void run() {
    long pause = IDLE_MS;
    while (!rest(pause)) {
      try (Connection connection = database.getConnection()) {
        boolean mine = relay(new Waiting(connection));
        pause = mine ? IDLE_MS : LONGEST_PAUSE_MS;
      } catch (SQLException | RuntimeException e) {
        note(e);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Carries on for as long as all goes well; false when another relay is at work. */
  private boolean relay(Waiting waiting) throws SQLException, InterruptedException {
    if (!waiting.lock()) {
      passed = true;
      return false;
    }
    try (Sender sender = new Sender(settings)) {
      for (String topic : AnnouncedTopics.ensure(settings)) {
        int again = waiting.sendAgain(topic);
        if (again > 0) {
          log.warn("Topic {} is empty: sending {} entries again", topic, again);
        }
      }
      do {
        carry(waiting, sender);
      } while (!rest(IDLE_MS));
    } finally {
      waiting.unlock();
    }
    return true;
  }

  private void carry(Waiting waiting, Sender sender) throws SQLException, InterruptedException {
    List<Waiting.Entry> batch = waiting.next();
    while (!batch.isEmpty()) {
      Sender.Outcome outcome = sender.send(batch);
      waiting.markSent(outcome.sent());
      if (outcome.failure() != null) {
        throw new IllegalStateException("Kafka did not take an entry", outcome.failure());
      }
      log.info("Carried {} entries to Kafka", batch.size());
      batch = waiting.next();
    }
    passed = true;
    trouble = null;
  }

  private void note(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String message = "the outbox waits: " + cause.getMessage();
    if (!message.equals(trouble)) {
      log.warn("The outbox waits; trying again", e);
    }
    trouble = message;
  }

  /** Waits, and tells whether the end has come. */
  private boolean rest(long milliseconds) {
    try {
      return stopped.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }
}

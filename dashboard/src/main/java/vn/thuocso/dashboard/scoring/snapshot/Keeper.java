package vn.thuocso.dashboard.scoring.snapshot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.dashboard.scoring.input.Assessed;

/** Keeps the snapshots up to date in the background; nobody waits for it. */
@Component
class Keeper implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Keeper.class);
  private static final long POLL_SECONDS = 60;
  private static final long FIRST_POLL_SECONDS = 5;

  private final Computing computing;
  private final Changes changes;
  private final Clock clock;
  private final boolean demo;
  private final Pace pace = new Pace();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private @Nullable Thread thread;
  private boolean troubled;

  Keeper(
      Computing computing,
      Changes changes,
      Clock clock,
      @Value("${thuocso.demo:false}") boolean demo) {
    this.computing = computing;
    this.changes = changes;
    this.clock = clock;
    this.demo = demo;
  }

  @Override
  public void start() {
    Thread keeper = new Thread(this::run, "score-keeper");
    keeper.setDaemon(true);
    thread = keeper;
    keeper.start();
  }

  @Override
  public void stop() {
    stopped.countDown();
    Thread keeper = thread;
    if (keeper != null) {
      keeper.interrupt();
      try {
        keeper.join(5_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null && stopped.getCount() > 0;
  }

  private void run() {
    long pause = FIRST_POLL_SECONDS;
    while (!rest(pause)) {
      pause = POLL_SECONDS;
      try {
        work(clock.instant());
        pause = pace.first() ? FIRST_POLL_SECONDS : POLL_SECONDS;
        troubled = false;
      } catch (RuntimeException e) {
        pace.failed();
        note(e);
      }
    }
  }

  /** Looks once whether anything is due, and does it. */
  void work(Instant now) {
    Pace.Due due = pace.ask(now, changes.now());
    LocalDate today = HcmcCalendar.dayOf(now);
    Agenda agenda = new Agenda(computing.definition().framework());
    if (due != Pace.Due.NOTHING) {
      compute(agenda.present(today));
    }
    if (due == Pace.Due.ALL && demo) {
      compute(agenda.past(today));
    }
  }

  private void compute(List<Assessed> all) {
    for (Assessed assessed : all) {
      if (stopped.getCount() == 0) {
        return;
      }
      computing.bringUpToDate(assessed);
    }
  }

  private void note(RuntimeException e) {
    if (stopped.getCount() > 0 && !troubled) {
      log.warn("Scores wait; trying again", e);
    }
    troubled = true;
  }

  /** Waits, and tells whether the end has come. */
  private boolean rest(long seconds) {
    try {
      return stopped.await(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }
}

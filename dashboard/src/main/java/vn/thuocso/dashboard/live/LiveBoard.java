package vn.thuocso.dashboard.live;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.thuocso.dashboard.lookup.WarehouseAway;

/**
 * Keeps the open connections, so many and no more; asks for news only while somebody listens, and
 * lets every connection end before the server does.
 */
@Component
class LiveBoard implements SmartLifecycle {

  static final int MOST = 200;

  private static final Logger LOG = LoggerFactory.getLogger(LiveBoard.class);
  private static final Duration BEAT = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(30);
  private static final long RECONNECT_MILLIS = 5_000;

  private final LiveNews news;
  private final Semaphore places = new Semaphore(MOST);
  private final Set<SseEmitter> listeners = ConcurrentHashMap.newKeySet();
  private volatile Optional<ScheduledExecutorService> clock = Optional.empty();
  private volatile String last = "";

  LiveBoard(LiveNews news) {
    this.news = news;
  }

  /** A connection that is told the present state at once; nothing when all places are taken. */
  Optional<SseEmitter> listen() {
    if (!isRunning() || !places.tryAcquire()) {
      return Optional.empty();
    }
    SseEmitter listener = new SseEmitter(LONGEST.toMillis());
    listeners.add(listener);
    listener.onTimeout(listener::complete);
    listener.onError(failure -> gone(listener));
    listener.onCompletion(() -> gone(listener));
    send(listener, SseEmitter.event().reconnectTime(RECONNECT_MILLIS).comment("ok"));
    if (!last.isEmpty()) {
      send(listener, figures(last));
    }
    return Optional.of(listener);
  }

  /** A connection that is told the present state and ends. */
  SseEmitter once() {
    SseEmitter listener = new SseEmitter();
    send(listener, figures(news.now()));
    listener.complete();
    return listener;
  }

  private void gone(SseEmitter listener) {
    if (listeners.remove(listener)) {
      places.release();
    }
  }

  private void beat() {
    if (listeners.isEmpty()) {
      last = "";
      return;
    }
    try {
      String now = news.now();
      boolean changed = !now.equals(last);
      last = now;
      // An event can be sent once only: sending it writes into it.
      listeners.forEach(
          listener -> send(listener, changed ? figures(now) : SseEmitter.event().comment("beat")));
    } catch (WarehouseAway away) {
      // Whoever was told so is told the state again when there is one, changed or not.
      last = "";
      listeners.forEach(listener -> send(listener, SseEmitter.event().name("away").data("")));
    } catch (RuntimeException e) {
      LOG.warn("Could not tell the open pages what is new", e);
    }
  }

  private static SseEmitter.SseEventBuilder figures(String state) {
    return SseEmitter.event().name("figures").id(state).data(state);
  }

  private void send(SseEmitter listener, SseEmitter.SseEventBuilder event) {
    try {
      listener.send(event);
    } catch (IOException | IllegalStateException e) {
      gone(listener);
    }
  }

  @Override
  public void start() {
    ScheduledExecutorService started =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "live-board");
              thread.setDaemon(true);
              return thread;
            });
    started.scheduleWithFixedDelay(
        this::beat, BEAT.toSeconds(), BEAT.toSeconds(), TimeUnit.SECONDS);
    clock = Optional.of(started);
  }

  /** Before the web server waits for its requests: an open connection would never end by itself. */
  @Override
  public void stop() {
    clock.ifPresent(ScheduledExecutorService::shutdownNow);
    clock = Optional.empty();
    listeners.forEach(SseEmitter::complete);
  }

  @Override
  public boolean isRunning() {
    return clock.isPresent();
  }
}

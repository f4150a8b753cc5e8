package vn.thuocso.embedded.gateway.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Connections that belong to a client's session, closed once it has been idle for its time. */
public final class Sessions implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int SESSION_IS_LOCKED = 373;
  private static final int SESSION_NOT_FOUND = 372;
  private static final int TOO_MANY_SESSIONS = 202;

  /** A session's connection while a request holds it. */
  public static final class Session {
    private final String id;
    private final Duration timeout;
    private final EngineConnection connection;
    private Instant until = Instant.MAX;
    private boolean held = true;

    private Session(String id, Duration timeout, EngineConnection connection) {
      this.id = id;
      this.timeout = timeout;
      this.connection = connection;
    }

    /** The connection that keeps what the session has set. */
    public EngineConnection connection() {
      return connection;
    }
  }

  private final Engine engine;
  private final int most;
  private final Clock clock;
  private final Map<String, Session> open = new HashMap<>();

  /** At most so many sessions at once. */
  public Sessions(Engine engine, int most, Clock clock) {
    this.engine = engine;
    this.most = most;
    this.clock = clock;
  }

  /**
   * Takes the session, a new one if there is none of this id and it need not exist.
   *
   * <p>Waits a moment for one that is held: a client may have its answer before the session is
   * given back.
   */
  public synchronized Session acquire(String id, Duration timeout, boolean mustExist)
      throws EngineException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    for (Session held = open.get(id); held != null && held.held; held = open.get(id)) {
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (left <= 0) {
        throw new EngineException(SESSION_IS_LOCKED, "Session " + id + " is locked");
      }
      wait(left);
    }
    expire();
    Session session = open.get(id);
    if (session == null) {
      return create(id, timeout, mustExist);
    }
    session.held = true;
    return session;
  }

  private Session create(String id, Duration timeout, boolean mustExist) throws EngineException {
    if (mustExist) {
      throw new EngineException(SESSION_NOT_FOUND, "Session " + id + " not found");
    }
    if (open.size() >= most) {
      throw new EngineException(TOO_MANY_SESSIONS, "Too many sessions are open: " + open.size());
    }
    Session session = new Session(id, timeout, engine.connect());
    open.put(id, session);
    return session;
  }

  /**
   * Gives the session back. After an error its connection is gone and with it what it had set: the
   * next request of this id begins anew.
   */
  public synchronized void release(Session session) {
    session.held = false;
    notifyAll();
    session.until = clock.instant().plus(session.timeout);
    if (session.connection.spoiled()) {
      session.connection.close();
      open.remove(session.id);
    }
  }

  /** Closes the sessions whose time is over. */
  public synchronized void expire() {
    Instant now = clock.instant();
    for (Iterator<Session> all = open.values().iterator(); all.hasNext(); ) {
      Session session = all.next();
      if (!session.held && session.until.isBefore(now)) {
        session.connection.close();
        all.remove();
      }
    }
  }

  @Override
  public synchronized void close() {
    open.values().stream().filter(s -> !s.held).forEach(s -> s.connection.close());
    open.clear();
  }
}

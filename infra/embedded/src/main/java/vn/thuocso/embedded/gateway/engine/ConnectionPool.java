package vn.thuocso.embedded.gateway.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The engine's connections: one per request in flight, the last one always kept for the other kind.
 *
 * <p>Who finds none free waits in a queue of bounded length and for a bounded time.
 */
public final class ConnectionPool implements AutoCloseable {

  /** What a connection is wanted for; neither kind can take all connections. */
  public enum Purpose {
    /** Statements with a result. */
    QUERY,
    /** Statements with data. */
    INSERT
  }

  /** No connection became free in time, or too many were waiting already. */
  public static final class BusyException extends Exception {

    private static final long serialVersionUID = 1L;

    BusyException(String message) {
      super(message);
    }
  }

  private final Engine engine;
  private final PoolLimits limits;
  private final ReentrantLock lock = new ReentrantLock(true);
  private final Condition released = lock.newCondition();
  private final Deque<EngineConnection> idle = new ArrayDeque<>();
  private final Map<Purpose, Integer> inUse = new EnumMap<>(Purpose.class);
  private int waiting;
  private boolean closed;

  /** A pool of at most so many connections, opened as they are needed. */
  public ConnectionPool(Engine engine, PoolLimits limits) {
    this.engine = engine;
    this.limits = limits;
    for (Purpose purpose : Purpose.values()) {
      inUse.put(purpose, 0);
    }
  }

  /** Takes a connection, to be given back with {@link #release}. */
  public EngineConnection acquire(Purpose purpose)
      throws BusyException, EngineException, InterruptedException {
    EngineConnection ready = admit(purpose);
    if (ready != null) {
      return ready;
    }
    try {
      return engine.connect();
    } catch (EngineException | RuntimeException e) {
      leave(purpose);
      throw e;
    }
  }

  private @Nullable EngineConnection admit(Purpose purpose)
      throws BusyException, InterruptedException {
    lock.lockInterruptibly();
    try {
      await(purpose);
      inUse.merge(purpose, 1, Integer::sum);
      return idle.pollFirst();
    } finally {
      lock.unlock();
    }
  }

  private void await(Purpose purpose) throws BusyException, InterruptedException {
    if (free(purpose)) {
      return;
    }
    if (waiting >= limits.queue()) {
      throw new BusyException(
          "all "
              + limits.connections()
              + " connections are busy and "
              + waiting
              + " requests wait already");
    }
    waiting++;
    try {
      long left = limits.patience().toNanos();
      while (!free(purpose)) {
        if (left <= 0) {
          throw new BusyException(
              "no connection became free within " + limits.patience().toSeconds() + " s");
        }
        left = released.awaitNanos(left);
      }
    } finally {
      waiting--;
    }
  }

  private boolean free(Purpose purpose) throws BusyException {
    if (closed) {
      throw new BusyException("the server is ending");
    }
    int total = inUse.values().stream().mapToInt(Integer::intValue).sum();
    return total < limits.connections() && used(purpose) < limits.connections() - 1;
  }

  private int used(Purpose purpose) {
    return inUse.getOrDefault(purpose, 0);
  }

  /** Gives a connection back; a spoiled one is closed, its successor opened when needed. */
  public void release(Purpose purpose, EngineConnection connection) {
    boolean keep = !connection.spoiled();
    if (!keep) {
      connection.close();
    }
    lock.lock();
    try {
      if (keep) {
        idle.addFirst(connection);
      }
    } finally {
      lock.unlock();
    }
    leave(purpose);
  }

  private void leave(Purpose purpose) {
    lock.lock();
    try {
      inUse.merge(purpose, -1, Integer::sum);
      released.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Refuses newcomers, waits so long for those in flight, and closes what is idle then. */
  public boolean drain(long timeout, TimeUnit unit) throws InterruptedException {
    long left = unit.toNanos(timeout);
    lock.lock();
    try {
      closed = true;
      released.signalAll();
      while (left > 0 && inUse.values().stream().anyMatch(count -> count > 0)) {
        left = released.awaitNanos(left);
      }
      idle.forEach(EngineConnection::close);
      idle.clear();
      return left > 0;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    try {
      drain(0, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

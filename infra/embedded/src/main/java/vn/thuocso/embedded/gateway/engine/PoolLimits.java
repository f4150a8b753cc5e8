package vn.thuocso.embedded.gateway.engine;

import java.time.Duration;

/**
 * How much is served at once.
 *
 * @param connections open at most, at least two
 * @param queue requests that may wait for one
 * @param patience how long a request waits
 */
public record PoolLimits(int connections, int queue, Duration patience) {

  /** Refuses a pool that could not keep one connection for either purpose. */
  public PoolLimits {
    if (connections < 2 || queue < 0 || patience.isNegative()) {
      throw new IllegalArgumentException(
          "a pool has at least 2 connections and no negative queue, but is given "
              + connections
              + " and "
              + queue);
    }
  }
}

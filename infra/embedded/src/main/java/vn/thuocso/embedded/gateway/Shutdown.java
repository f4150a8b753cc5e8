package vn.thuocso.embedded.gateway;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thuocso.embedded.gateway.engine.ConnectionPool;
import vn.thuocso.embedded.gateway.engine.Engine;
import vn.thuocso.embedded.gateway.engine.Sessions;
import vn.thuocso.embedded.gateway.http.GatewayServer;

/** Ends the gateway in order: no new requests, the running ones, the engine, the process. */
record Shutdown(
    GatewayServer server, ConnectionPool pool, Sessions sessions, Engine engine, DataOwner owner)
    implements Runnable {

  private static final int SECONDS = 10;

  @Override
  public void run() {
    Logger log = LoggerFactory.getLogger(Shutdown.class);
    try {
      server.unready();
      boolean drained = pool.drain(SECONDS, TimeUnit.SECONDS);
      server.stop();
      sessions.close();
      if (drained) {
        engine.close();
      }
      log.info("gateway ended{}", drained ? "" : " with requests still running");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      // Past this point the engine's own end-of-process code would crash: it never runs.
      Engine.exitNow(0);
    }
  }
}

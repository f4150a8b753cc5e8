package vn.thuocso.embedded.gateway.http;

import java.io.IOException;
import vn.thuocso.embedded.gateway.engine.ConnectionPool;
import vn.thuocso.embedded.gateway.engine.ConnectionPool.BusyException;
import vn.thuocso.embedded.gateway.engine.ConnectionPool.Purpose;
import vn.thuocso.embedded.gateway.engine.Engine;
import vn.thuocso.embedded.gateway.engine.EngineConnection;
import vn.thuocso.embedded.gateway.engine.EngineException;
import vn.thuocso.embedded.gateway.engine.Sessions;
import vn.thuocso.embedded.gateway.sql.Statement;

/** Finds a request the connection it runs on, and puts that into the state the request asks for. */
public final class Connections {

  /** What is done with a connection. */
  interface Work {
    void on(EngineConnection connection) throws IOException, EngineException;
  }

  private final Engine engine;
  private final ConnectionPool pool;
  private final Sessions sessions;

  /** Connections of a pool, of sessions, and of their own for killing. */
  public Connections(Engine engine, ConnectionPool pool, Sessions sessions) {
    this.engine = engine;
    this.pool = pool;
    this.sessions = sessions;
  }

  void run(Request request, Query query, Work work)
      throws IOException, EngineException, BusyException, InterruptedException {
    if (query.statement() instanceof Statement.Command command
        && command.keyword().equals("KILL")) {
      onItsOwn(request, work);
    } else if (request.session().isPresent()) {
      inSession(request, request.session().get(), work);
    } else {
      inPool(request, query.statement(), work);
    }
  }

  /** A full pool is the very reason to kill something. */
  private void onItsOwn(Request request, Work work) throws IOException, EngineException {
    try (EngineConnection connection = engine.connect()) {
      connection.prepare(request.database(), request.settings());
      work.on(connection);
    }
  }

  private void inSession(Request request, String id, Work work)
      throws IOException, EngineException, InterruptedException {
    Sessions.Session session =
        sessions.acquire(id, request.sessionTimeout(), request.flag("session_check"));
    boolean clean = false;
    try {
      session.connection().prepareInSession(request.database(), request.settings());
      work.on(session.connection());
      clean = true;
    } finally {
      spoilUnless(clean, session.connection());
      sessions.release(session);
    }
  }

  private void inPool(Request request, Statement statement, Work work)
      throws IOException, EngineException, BusyException, InterruptedException {
    Purpose purpose = statement instanceof Statement.Insert ? Purpose.INSERT : Purpose.QUERY;
    EngineConnection connection = pool.acquire(purpose);
    boolean clean = false;
    try {
      connection.prepare(request.database(), request.settings());
      work.on(connection);
      clean = !(statement instanceof Statement.Command command && command.changesConnection());
    } finally {
      spoilUnless(clean, connection);
      pool.release(purpose, connection);
    }
  }

  /** After whatever went wrong, and after SET or USE, nobody else may meet this connection. */
  private static void spoilUnless(boolean clean, EngineConnection connection) {
    if (!clean) {
      connection.spoil();
    }
  }
}

package vn.thuocso.embedded.gateway.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thuocso.embedded.gateway.engine.ConnectionPool.BusyException;
import vn.thuocso.embedded.gateway.engine.EngineException;
import vn.thuocso.embedded.gateway.sql.Statement;

/** Answers statements: who asks, what is asked, where it runs, what goes back. */
final class QueryHandler implements HttpHandler {

  private static final Logger LOG = LoggerFactory.getLogger(QueryHandler.class);
  private static final int SYNTAX_ERROR = 62;
  private static final int READONLY = 164;
  private static final int AUTHENTICATION_FAILED = 516;

  private final Credentials credentials;
  private final Connections connections;

  QueryHandler(Credentials credentials, Connections connections) {
    this.credentials = credentials;
    this.connections = connections;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Request request;
    try {
      request = Request.of(exchange);
    } catch (IllegalArgumentException e) {
      exchange.sendResponseHeaders(400, -1);
      exchange.close();
      return;
    }
    Reply reply = new Reply(exchange, request);
    try {
      answer(exchange, request, reply);
    } catch (EngineException e) {
      LOG.debug("refused: {}", e.getMessage());
      failed(reply, e);
    } catch (BusyException e) {
      reply.text(503, "the server is busy: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      reply.text(503, "the server is ending");
    } catch (RuntimeException e) {
      LOG.warn("a request failed", e);
      failed(reply, new EngineException(1001, "the server failed: " + e));
    }
  }

  private void answer(HttpExchange exchange, Request request, Reply reply)
      throws IOException, EngineException, BusyException, InterruptedException {
    if (!credentials.shownBy(exchange.getRequestHeaders(), request.parameters())) {
      throw new EngineException(
          AUTHENTICATION_FAILED,
          "Authentication failed: password is incorrect, or there is no user with such name");
    }
    Query query;
    try {
      InputStream body = BodyCoding.ofRequest(request).decode(exchange.getRequestBody());
      query = Query.read(request.text("query"), body).readAhead();
    } catch (IOException e) {
      throw new EngineException(33, "Cannot read all of the body: " + e.getMessage());
    }
    if (query.sql().length == 0) {
      reply.text(200, "Ok.");
      return;
    }
    admit(exchange, query.statement());
    connections.run(
        request, query, connection -> new Execution(request, reply).run(connection, query));
  }

  private static void admit(HttpExchange exchange, Statement statement) throws EngineException {
    if (statement instanceof Statement.Refused refused) {
      throw new EngineException(SYNTAX_ERROR, refused.reason());
    }
    if (!exchange.getRequestMethod().equals("POST") && !statement.readsOnly()) {
      throw new EngineException(READONLY, "Cannot execute query in readonly mode; send it by POST");
    }
  }

  /** An error behind the status can only be told by an answer that does not end. */
  private static void failed(Reply reply, EngineException error) throws IOException {
    if (reply.begun()) {
      throw new IOException("cut after an error in mid-answer: " + error.getMessage());
    }
    reply.error(error);
  }
}

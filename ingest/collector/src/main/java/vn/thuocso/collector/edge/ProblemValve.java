package vn.thuocso.collector.edge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import vn.thuocso.collector.status.Counters;

/** Says in words what the server refuses before any of our code sees the request. */
final class ProblemValve extends ErrorReportValve {

  private final Counters counters;

  ProblemValve(Counters counters) {
    this.counters = counters;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    Problem problem = Problem.ofStatus(response.getStatus());
    counters.add("refused." + problem.code());
    try {
      response.setContentType("application/problem+json");
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("X-Content-Type-Options", "nosniff");
      byte[] body = ProblemBody.text(problem).getBytes(StandardCharsets.UTF_8);
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
      response.finishResponse();
    } catch (IOException | IllegalStateException e) {
      // Who asked has gone; there is nobody to tell.
    }
  }
}

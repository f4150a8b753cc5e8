package vn.thuocso.dashboard.shell;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Says in our words what the server refuses before any of our code sees the request. */
final class PlainPageValve extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    try {
      PlainPage.html(response.getStatus()).send(response);
      response.finishResponse();
    } catch (IOException | IllegalStateException e) {
      // Who asked has gone; there is nobody to tell.
    }
  }
}

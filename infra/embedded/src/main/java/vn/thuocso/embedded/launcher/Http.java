package vn.thuocso.embedded.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;

/** Asks a server of this machine a question it must answer at once. */
final class Http {

  private Http() {}

  /** Opens a GET that never goes through a proxy and waits a second at the most. */
  static HttpURLConnection get(URI address) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
    connection.setConnectTimeout(500);
    connection.setReadTimeout(1000);
    connection.setInstanceFollowRedirects(false);
    return connection;
  }
}

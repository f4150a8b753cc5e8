package vn.thuocso.dashboard.access.oidc;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/** How the identity provider is asked: nobody waits long for it, and it sends us nowhere else. */
final class Outside {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private Outside() {}

  static ClientHttpRequestFactory requests() {
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
    requests.setReadTimeout(PATIENCE);
    return requests;
  }
}

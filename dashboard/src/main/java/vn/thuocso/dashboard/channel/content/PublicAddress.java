package vn.thuocso.dashboard.channel.content;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.thuocso.contract.PollId;

/**
 * Where printed codes lead: the collector as readers reach it.
 *
 * @param publicUrl address without the slash at its end
 */
@ConfigurationProperties("thuocso")
public record PublicAddress(@DefaultValue("http://127.0.0.1:8081") String publicUrl) {

  /** Refuses what is not an http or https address. */
  public PublicAddress {
    URI address = URI.create(publicUrl);
    if (address.getHost() == null || !String.valueOf(address.getScheme()).startsWith("http")) {
      throw new IllegalArgumentException(
          "THUOCSO_PUBLIC_URL must be an http or https address but is '" + publicUrl + "'");
    }
    while (publicUrl.endsWith("/")) {
      publicUrl = publicUrl.substring(0, publicUrl.length() - 1);
    }
  }

  /** The address in a printed code. */
  public String of(PrintedCode code) {
    return publicUrl + "/q/" + code.value();
  }

  /** The address where a poll is answered. */
  public String of(PollId poll) {
    return publicUrl + "/p/" + poll.value();
  }
}

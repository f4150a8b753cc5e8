package vn.thuocso.collector.poll;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a form stays valid.
 *
 * @param formLife from opening the form to sending it; below the time that the job remembers ids
 */
@ConfigurationProperties("thuocso.poll")
public record PollSettings(@DefaultValue("12h") Duration formLife) {

  /** Refuses forms that live too short to be filled in or longer than their ids are remembered. */
  public PollSettings {
    if (formLife.compareTo(Duration.ofMinutes(1)) < 0
        || formLife.compareTo(Duration.ofDays(2)) > 0) {
      throw new IllegalArgumentException(
          "thuocso.poll.form-life lies between 1 min and 48 h, not " + formLife);
    }
  }
}

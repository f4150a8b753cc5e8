package vn.thuocso.dashboard.access.page;

import java.time.Instant;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.wording.Wording;

/** Moments on Hanoi's clock, for templates. */
@Component("moments")
public class Moments {

  private final MessageSource messages;

  Moments(MessageSource messages) {
    this.messages = messages;
  }

  /** A moment as the reader's language writes it. */
  public String written(Instant moment, Locale language) {
    return Wording.in(language, messages).moment(moment);
  }
}

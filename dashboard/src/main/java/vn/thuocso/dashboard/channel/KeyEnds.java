package vn.thuocso.dashboard.channel;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes old keys out of use when their end has come. */
@Component
class KeyEnds {

  private static final Logger log = LoggerFactory.getLogger(KeyEnds.class);

  private final ChannelRegister register;

  KeyEnds(ChannelRegister register) {
    this.register = register;
  }

  @Scheduled(initialDelay = 30_000, fixedDelay = 30_000)
  void look() {
    int channels = register.endKeys();
    if (channels > 0) {
      log.info("Keys of {} channels came to their end", channels);
    }
  }
}

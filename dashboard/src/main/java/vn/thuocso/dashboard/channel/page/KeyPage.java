package vn.thuocso.dashboard.channel.page;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.contract.ChannelKey;
import vn.thuocso.dashboard.channel.Channel;

/** The one time that a key is shown: in the answer to the form that made it, kept by no cache. */
final class KeyPage {

  private KeyPage() {}

  static ModelAndView show(Channel channel, ChannelKey key, HttpStatus status) {
    return new ModelAndView("channel/key", Map.of("channel", channel, "key", key.value()), status);
  }
}

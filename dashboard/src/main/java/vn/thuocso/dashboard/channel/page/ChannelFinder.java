package vn.thuocso.dashboard.channel.page;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.dashboard.channel.ChannelRegister;
import vn.thuocso.dashboard.channel.KeptChannel;

/** Finds the channel that an address names, or answers that there is no such page. */
@Component
class ChannelFinder {

  private final ChannelRegister register;

  ChannelFinder(ChannelRegister register) {
    this.register = register;
  }

  KeptChannel get(String id) {
    try {
      return register.find(new ChannelId(id)).orElseThrow(ChannelFinder::unknown);
    } catch (IllegalArgumentException e) {
      throw unknown();
    }
  }

  /** The same, if the channel may still publish and ask. */
  KeptChannel open(String id) {
    KeptChannel kept = get(id);
    if (kept.channel().closed()) {
      throw unknown();
    }
    return kept;
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}

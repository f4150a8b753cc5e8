package vn.thuocso.dashboard.channel.page;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Forbidden;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.channel.Channel;
import vn.thuocso.dashboard.channel.ChannelRegister;
import vn.thuocso.dashboard.channel.KeptChannel;

/** Finds the channel that an address names, for whoever keeps it, or answers that there is none. */
@Component
class ChannelFinder {

  private static final Role[] KEEPERS = {Role.STEWARD, Role.ADMINISTRATOR};

  private final ChannelRegister register;
  private final Callers callers;
  private final Labels labels;

  ChannelFinder(ChannelRegister register, Callers callers, Labels labels) {
    this.register = register;
    this.callers = callers;
    this.labels = labels;
  }

  /** Whether who asks keeps the registry of the unit that owns the channel today. */
  boolean keeps(Channel channel) {
    return channel
        .owners()
        .on(labels.today())
        .map(this::keeps)
        .orElseGet(() -> callers.mayEverywhere(KEEPERS));
  }

  /** Whether who asks keeps the registry of that unit. */
  boolean keeps(UnitCode unit) {
    return callers.may(unit, KEEPERS);
  }

  /** The channel, if who asks keeps the registry of the unit that owns it today. */
  KeptChannel get(String id) {
    try {
      KeptChannel kept = register.find(new ChannelId(id)).orElseThrow(ChannelFinder::unknown);
      if (!keeps(kept.channel())) {
        throw new Forbidden("not allowed over channel " + id);
      }
      return kept;
    } catch (IllegalArgumentException e) {
      throw unknown();
    }
  }

  /** Goes on only for who keeps the registry of that unit. */
  void requireOver(UnitCode unit) {
    callers.require(unit, KEEPERS);
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

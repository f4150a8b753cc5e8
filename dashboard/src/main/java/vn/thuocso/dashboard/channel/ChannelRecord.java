package vn.thuocso.dashboard.channel;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.audit.Audit;
import vn.thuocso.dashboard.audit.Deed;
import vn.thuocso.dashboard.shell.PlainText;

/**
 * Records what people decide about channels; what the program does by itself, as committing the
 * registry of the demonstration, nobody decided.
 */
@Component
class ChannelRecord {

  private static final int LONGEST = 200;

  private final Audit audit;
  private final Callers callers;
  private final Clock clock;

  ChannelRecord(Audit audit, Callers callers, Clock clock) {
    this.audit = audit;
    this.callers = callers;
    this.clock = clock;
  }

  /** A channel now is so, by that deed. */
  void of(String verb, Channel channel, long version) {
    if (!callers.current().isLoggedIn()) {
      return;
    }
    Map<String, String> facts = new HashMap<>();
    facts.put("version", Long.toString(version));
    facts.put("name", brief(channel.name()));
    facts.put("verified", Boolean.toString(channel.verified()));
    if (channel.interactionsFrom() != null) {
      facts.put("counted-from", channel.interactionsFrom().toString());
    }
    channel
        .owners()
        .on(HcmcCalendar.dayOf(clock.instant()))
        .ifPresent(unit -> facts.put(Deed.UNIT, unit.value()));
    audit.record(Deed.of(verb, "channel", channel.id().value(), facts));
  }

  private static String brief(String name) {
    String plain = PlainText.of(name);
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }
}

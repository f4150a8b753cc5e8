package vn.thuocso.dashboard.access.account;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.dashboard.access.AccountDecision;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.Reach;

/**
 * Tells what was decided about accounts to the log of the door and, in the transaction that decides
 * it, to whoever records it.
 */
@Component
public class Decisions {

  private static final String ALL = "*";

  private final SecurityLog log;
  private final ApplicationEventPublisher events;

  Decisions(SecurityLog log, ApplicationEventPublisher events) {
    this.log = log;
    this.events = events;
  }

  /** Something was decided about an account. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void made(String event, long account) {
    log.said(event, account);
    events.publishEvent(new AccountDecision(event, account, Map.of()));
  }

  /** A grant was given or taken back. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void made(String event, long account, Grant grant) {
    log.said(event + " role=" + grant.role(), account);
    Map<String, String> facts = new HashMap<>();
    facts.put("role", grant.role().name());
    facts.put("units", codes(grant.units()));
    facts.put("fields", codes(grant.fields()));
    if (grant.units().members().size() == 1) {
      facts.put("unit", codes(grant.units()));
    }
    events.publishEvent(new AccountDecision(event, account, facts));
  }

  private static <T> String codes(Reach<T> reach) {
    return reach.everything()
        ? ALL
        : reach.members().stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
  }
}

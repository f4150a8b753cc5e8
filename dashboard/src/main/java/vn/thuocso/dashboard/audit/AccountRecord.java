package vn.thuocso.dashboard.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.access.AccountDecision;

/** Records what is decided about accounts, in the transaction that decides it. */
@Component
class AccountRecord {

  private final Audit audit;

  AccountRecord(Audit audit) {
    this.audit = audit;
  }

  @EventListener
  void record(AccountDecision decision) {
    audit.record(
        Deed.of(
            "account." + decision.event(),
            "account",
            Long.toString(decision.account()),
            decision.facts()));
  }
}

package vn.thuocso.dashboard.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thuocso.dashboard.access.Callers;

/**
 * Takes what was decided, in the transaction that decides it.
 *
 * <p>The end of the chain is one place: who writes there waits for whoever came before to commit.
 * So the deeds of a transaction are kept until just before its commit and written then, all at
 * once: no transaction holds the place while it works, and none that holds it waits for another,
 * which is why this cannot deadlock. What is recorded by a handler that itself runs just before the
 * commit comes too late.
 */
@Component
public class Audit {

  private final Callers callers;
  private final Chain chain;

  Audit(Callers callers, Chain chain) {
    this.callers = callers;
    this.chain = chain;
  }

  /**
   * Appends to the chain, in the transaction that decides; the account is the caller's (0: the
   * system itself). A transaction that does not commit leaves nothing, not even a gap.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Deed deed) {
    ending().deeds.add(new Chain.Said(callers.current().account(), deed));
  }

  private Ending ending() {
    for (TransactionSynchronization known :
        TransactionSynchronizationManager.getSynchronizations()) {
      if (known instanceof Ending ending) {
        return ending;
      }
    }
    Ending fresh = new Ending();
    TransactionSynchronizationManager.registerSynchronization(fresh);
    return fresh;
  }

  /** The deeds of one transaction; those of a suspended one are not seen meanwhile. */
  private final class Ending implements TransactionSynchronization {

    private final List<Chain.Said> deeds = new ArrayList<>();

    @Override
    public int getOrder() {
      return LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      chain.append(deeds);
    }
  }
}

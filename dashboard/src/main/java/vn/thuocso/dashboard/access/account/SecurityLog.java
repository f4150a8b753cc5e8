package vn.thuocso.dashboard.access.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.access.Caller;
import vn.thuocso.dashboard.access.Callers;

/** Writes what concerns the door to the log: numbers of accounts, never names. */
@Component
public class SecurityLog {

  private static final Logger LOG = LoggerFactory.getLogger("thuocso.security");

  private final Callers callers;

  SecurityLog(Callers callers) {
    this.callers = callers;
  }

  /** Something was done to an account, by whoever asks. */
  public void said(String event, long account) {
    Caller by = callers.current();
    LOG.info("event={} account=#{} by=#{}", event, account, by.account());
  }

  /** Something happened at the door; account 0 is nobody known. */
  public void atDoor(String event, long account, String address) {
    LOG.info("event={} account=#{} from={}", event, account, address);
  }
}

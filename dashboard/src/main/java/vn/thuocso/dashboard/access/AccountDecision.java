package vn.thuocso.dashboard.access;

import java.util.Map;

/**
 * Something was decided about an account; told in the transaction that decides it.
 *
 * @param event what, as {@code grant-added}
 * @param account the number of the account
 * @param facts codes only: never a name, an address or who somebody is elsewhere
 */
public record AccountDecision(String event, long account, Map<String, String> facts) {

  /** Keeps a copy of the facts. */
  public AccountDecision {
    facts = Map.copyOf(facts);
  }
}

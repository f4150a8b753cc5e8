package vn.thuocso.collector.event;

import vn.thuocso.contract.RejectReason;

/** One record is refused: reason, offending value, and field. */
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 80;

  private final RejectReason reason;
  private final String field;
  private final String value;

  /** States the rule, the field and the offending value, which is cut for showing. */
  public Refusal(RejectReason reason, String field, String value) {
    super(reason.code(), null, false, false);
    this.reason = reason;
    this.field = field;
    this.value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
  }

  /** Returns the rule that was broken. */
  public RejectReason reason() {
    return reason;
  }

  /** Returns the name of the field, empty when it is the whole record. */
  public String field() {
    return field;
  }

  /** Returns the offending value, cut for showing. */
  public String value() {
    return value;
  }
}

package vn.thuocso.dashboard.assessment;

/** A rule of the round stood in the way; nothing was written. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;
  private final String fact;

  /** Names the rule, and the value that it was broken with. */
  public Refused(Refusal refusal, String fact) {
    super(refusal.code() + ": " + fact);
    this.refusal = refusal;
    this.fact = fact;
  }

  /** Which rule. */
  public Refusal refusal() {
    return refusal;
  }

  /** The offending value, for the sentence. */
  public String fact() {
    return fact;
  }
}

package vn.thuocso.index.framework;

/** How many months a round lasts; below twelve, counts that a rule asks for shrink pro rata. */
public record Round(int months) {
  public static final Round YEAR = new Round(12);

  public Round {
    if (months < 1 || months > 12) {
      throw new IllegalArgumentException("a round lasts 1 to 12 months: " + months);
    }
  }
}

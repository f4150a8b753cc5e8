package vn.thuocso.dashboard.target.sheet;

/** Which sheet: of a framework, for a year. */
public record SheetKey(String framework, int year) {

  /** The sheet of the year before. */
  public SheetKey before() {
    return new SheetKey(framework, year - 1);
  }

  /** How the audit names it. */
  public String name() {
    return framework + "|" + year;
  }
}

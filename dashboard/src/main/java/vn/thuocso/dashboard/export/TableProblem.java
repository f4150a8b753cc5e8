package vn.thuocso.dashboard.export;

import vn.thuocso.dashboard.wording.Wording;

/**
 * What is wrong with a table that somebody sent, and where.
 *
 * @param rule message key below {@code export.problem.}
 * @param row as the spreadsheet counts them; 0 for the whole file
 * @param column its head; empty for a whole row
 * @param value what was found there, cut to what fits in a sentence
 */
public record TableProblem(String rule, int row, String column, String value) {

  private static final int LONGEST = 60;

  /** Cuts a long value. */
  public TableProblem {
    value =
        value.length() > LONGEST
            ? value.substring(0, value.offsetByCodePoints(0, LONGEST / 2)) + "…"
            : value;
  }

  /** The sentence that tells it. */
  public String said(Wording say) {
    return say.say("export.problem." + rule, Integer.toString(row), column, value);
  }
}

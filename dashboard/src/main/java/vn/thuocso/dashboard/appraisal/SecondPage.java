package vn.thuocso.dashboard.appraisal;

import java.util.List;

/**
 * How far second decisions agree with the first, ready to be placed.
 *
 * @param drawn how the sample was drawn, as a sentence; empty before
 * @param agreement sentences of what came of it
 * @param draws whether the reader may draw the sample now
 */
public record SecondPage(
    String year,
    String drawn,
    List<String> agreement,
    List<Waiting> waiting,
    List<Rate> rates,
    List<Rate> own,
    boolean draws) {

  public SecondPage {
    agreement = List.copyOf(agreement);
    waiting = List.copyOf(waiting);
    rates = List.copyOf(rates);
    own = List.copyOf(own);
  }

  /** One criterion that waits for a second decision. */
  public record Waiting(String href, String unit, String code, String name) {}

  /** How often decisions of one field changed what was claimed. */
  public record Rate(
      String field, String decided, String lowered, String raised, String returned, String cut) {}
}

package vn.thuocso.dashboard.target.page;

import java.util.List;
import vn.thuocso.dashboard.shell.Form;

/**
 * The selected cell beside the sheet.
 *
 * @param version what a change of it has to name
 * @param value what is aimed at, with its unit; empty where nobody aims at anything
 * @param last what was reached the year before, in words
 * @param prospect what the readings say, in words; empty where they say nothing
 * @param warning whether that is a warning
 * @param origins where the number comes from, the nearest first
 * @param form to change it; its fields are as they were typed
 */
record Pane(
    String place,
    int version,
    String line,
    String measure,
    String value,
    String last,
    String prospect,
    boolean warning,
    PaneChart chart,
    DotPlot dots,
    String dotsLead,
    List<Origin> origins,
    String history,
    boolean editable,
    boolean applies,
    Form form,
    Conflict conflict) {

  Pane {
    origins = List.copyOf(origins);
  }

  /** A number with who it is set for. */
  record Origin(String value, String words, boolean counts) {}

  /**
   * What somebody else wrote meanwhile beside what was typed.
   *
   * @param there whether anybody did
   */
  record Conflict(boolean there, String mine, String theirs) {

    static final Conflict NONE = new Conflict(false, "", "");
  }
}

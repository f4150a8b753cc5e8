package vn.thuocso.dashboard.simulation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thuocso.dashboard.export.Files;

/**
 * What would lift one ward, ready to be placed; whole, or as a section of its profile.
 *
 * @param action where the form goes
 * @param hidden words of the snapshot, that the form keeps
 * @param again the address at which the cheapest set is chosen anew
 * @param files the same tasks to take away
 * @param summary how many tasks are chosen
 * @param result what they would bring; null where nothing can be done
 */
public record LiftPage(
    String name,
    String headline,
    String lead,
    List<String> remarks,
    String action,
    Map<String, String> hidden,
    String again,
    Files files,
    List<Task> tasks,
    String summary,
    String gain,
    String days,
    @Nullable Result result) {

  public LiftPage {
    remarks = List.copyOf(remarks);
    hidden = Map.copyOf(hidden);
    tasks = List.copyOf(tasks);
  }

  /**
   * Something to do, with the points that it gains and the days that it takes.
   *
   * @param later whether it is seen only with all of them
   */
  public record Task(
      String code,
      String name,
      String detail,
      String gain,
      String days,
      boolean chosen,
      boolean later) {}

  /** Whether some are not seen at first. */
  public boolean longer() {
    return tasks.stream().anyMatch(Task::later);
  }

  /**
   * What the chosen tasks would bring.
   *
   * @param now how often it is up there already, in words
   */
  public record Result(
      DotPlot before,
      DotPlot after,
      String now,
      String then,
      String sentence,
      String surer,
      List<Row> rows) {

    public Result {
      rows = List.copyOf(rows);
    }
  }

  /** Dots of a column, before and after. */
  public record Row(String ranks, int before, int after) {}
}

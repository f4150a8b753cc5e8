package vn.thuocso.dashboard.simulation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocso.dashboard.simulation.LiftPage.Result;

/**
 * What would lift one area by the work of its wards, ready to be placed.
 *
 * @param tasks those that are enough first, then what gains most for its days
 * @param summary of those that are enough; empty where nothing is
 * @param result what they would bring; null where nothing has to or can be done
 */
public record AreaLiftPage(
    String headline,
    String lead,
    List<Task> tasks,
    String summary,
    String gain,
    String days,
    @Nullable Result result) {

  public AreaLiftPage {
    tasks = List.copyOf(tasks);
  }

  /**
   * Something that one ward can do.
   *
   * @param href where it is tried together with others of that ward
   * @param chosen whether it belongs to those that are enough
   */
  public record Task(
      String code,
      String name,
      String ward,
      String href,
      String gain,
      String days,
      boolean chosen) {}
}

package vn.thuocso.dashboard.appraisal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole desk of a verifier, ready to be placed.
 *
 * @param lead how much is left, as a sentence
 * @param views which parts of the queue there are
 * @param items what stands in the queue beside the claim
 * @param more how many more there are than stand there; empty for none
 * @param place which one of how many lies on the desk
 * @param previous address of the one before; empty for none
 * @param next address of the one after; empty for none
 * @param matches how many of this unit match and can be accepted in a row; empty for none
 * @param matching each of them with the versions that are seen
 */
public record DeskPage(
    String year,
    String lead,
    String due,
    boolean locked,
    List<Tab> views,
    List<Item> items,
    String more,
    String place,
    String previous,
    String next,
    String view,
    String matches,
    List<String> matching,
    @Nullable CasePage current) {

  public DeskPage {
    views = List.copyOf(views);
    items = List.copyOf(items);
    matching = List.copyOf(matching);
  }

  /** One part of the queue. */
  public record Tab(String href, String label, String count, boolean current) {}

  /** One line of the queue. */
  public record Item(
      String href,
      String unit,
      String code,
      String name,
      String points,
      List<Mark> marks,
      boolean current) {}

  /** A flag in words, with the look of its kind. */
  public record Mark(String code, String label) {}
}

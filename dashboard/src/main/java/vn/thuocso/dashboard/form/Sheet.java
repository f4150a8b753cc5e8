package vn.thuocso.dashboard.form;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.dashboard.assessment.claim.Claim;
import vn.thuocso.dashboard.assessment.claim.Openness;
import vn.thuocso.dashboard.assessment.claim.Submitted;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.index.framework.Node;

/**
 * A unit's whole form as it stands.
 *
 * @param chapters the main indices
 * @param standings by indicator, of those that apply, in the framework's order
 */
record Sheet(
    Round round,
    Unit unit,
    Openness openness,
    List<Node> chapters,
    Map<String, Standing> standings,
    Map<String, Submitted> handedIn,
    Measurements.Known known) {

  /** The criteria of a main index. */
  List<Standing> of(Node chapter) {
    return chapter.indicators().stream()
        .flatMap(one -> Optional.ofNullable(standings.get(one.code().value())).stream())
        .toList();
  }

  /** The main index of that code, or the first. */
  Node chapter(String code) {
    return chapters.stream()
        .filter(one -> one.code().value().equals(code))
        .findFirst()
        .orElse(chapters.get(0));
  }

  /** How many of these have nothing left to do. */
  static long settled(List<Standing> some) {
    return some.stream().filter(one -> one.look().isSettled()).count();
  }

  List<Standing> all() {
    return List.copyOf(standings.values());
  }

  /** Points so far, of those measured or of those claimed. */
  BigDecimal points(boolean measured) {
    return all().stream()
        .filter(one -> one.measured() == measured)
        .flatMap(one -> one.points().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The claim that was saved last. */
  Optional<Claim> last() {
    return all().stream()
        .flatMap(one -> one.claim().stream())
        .max(Comparator.comparing(Claim::enteredAt));
  }
}

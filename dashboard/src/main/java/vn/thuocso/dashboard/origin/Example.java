package vn.thuocso.dashboard.origin;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocso.dashboard.score.NodeScore;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;

/**
 * The shortest way from a sum down to records: of the measured indicators in it, the one that
 * brought a ward the most points.
 */
record Example(NodeScore score, Indicator indicator) {

  /**
   * Finds it; empty where nothing in the sum was measured.
   *
   * @param ward every figure of the ward, or of one ward of the area, by node
   */
  static Optional<Example> of(Framework framework, Subject subject, Map<String, NodeScore> ward) {
    Set<String> in =
        Stream.concat(
                Stream.of(subject.self().code()), subject.parts().stream().map(Subject.Part::code))
            .collect(Collectors.toSet());
    List<Indicator> indicators =
        framework.indicators().stream()
            .filter(each -> subject.kind() == Subject.Kind.TOTAL || stands(framework, each, in))
            .toList();
    return indicators.stream()
        .flatMap(
            each ->
                Optional.ofNullable(ward.get(each.code().value())).stream()
                    .filter(Example::counted)
                    .map(score -> new Example(score, each)))
        .max(Comparator.comparing(Example::points));
  }

  private static boolean stands(Framework framework, Indicator indicator, Set<String> in) {
    return in.contains(indicator.code().value())
        || framework
            .parentOf(indicator.code())
            .map(parent -> in.contains(parent.code().value()))
            .orElse(false);
  }

  private static boolean counted(NodeScore score) {
    return score.source().equals("measured") && score.state().equals("present");
  }

  private BigDecimal points() {
    return score.points() == null ? BigDecimal.ZERO : score.points();
  }
}

package vn.thuocso.index.framework.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.thuocso.index.framework.AggregationRule;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.problem.Rule;

/** Reads the tree from its root. */
final class TreeReader {
  private final Reading reading;
  private final HeadReader.Head head;
  private final boolean points;
  private final IndicatorReader indicators;

  TreeReader(Reading reading, HeadReader.Head head) {
    this.reading = reading;
    this.head = head;
    this.points = head.scoring() == ScoringKind.POINTS;
    this.indicators = new IndicatorReader(reading, head);
  }

  /** The root; empty, with the problem told, where it has no children. */
  Optional<Group> read(Node root) {
    Mapping at = new Mapping(root, "gốc của cây", reading);
    at.need("children");
    return group(at, List.of());
  }

  private Optional<? extends vn.thuocso.index.framework.Node> node(Node node, List<Code> above) {
    Mapping at = new Mapping(node, "nút của cây", reading);
    if (at.has("children")) {
      return group(at, above);
    }
    Code code = code(at, above);
    return Optional.of(indicators.read(at, code));
  }

  private Optional<Group> group(Mapping at, List<Code> above) {
    Code code = code(at, above);
    Name name = at.name("name");
    double weight = points ? refusedWeight(at) : IndicatorReader.weight(at, reading);
    List<Code> path = new ArrayList<>(above);
    path.add(code);
    List<vn.thuocso.index.framework.Node> children =
        at.list("children", child -> node(child, path).map(n -> n));
    Optional<AggregationRule> aggregate = aggregate(at);
    Map<String, Name> notes = IndicatorReader.notes(at);
    Optional<BigDecimal> max = at.optionalNumber("max");
    at.finish();
    if (children.isEmpty()) {
      at.get("children")
          .ifPresent(
              there ->
                  reading.problem(
                      Rule.ABSENT_FIELD,
                      "children",
                      there,
                      "Nút \"" + code + "\" không có nút con nào; hãy bổ sung hoặc bỏ nút này."));
      return Optional.empty();
    }
    Group group = new Group(code, name, weight, children, aggregate, notes);
    checkSums(at, group, max);
    return Optional.of(group);
  }

  private Code code(Mapping at, List<Code> above) {
    Optional<Code> code = at.need("code").flatMap(node -> at.scalars().code(node, "code"));
    code.ifPresent(c -> reading.defines(c, at.get("code").orElse(at.node()), at.node(), above));
    return code.orElse(Mapping.NO_CODE);
  }

  private static double refusedWeight(Mapping at) {
    at.refuse(
        "weight",
        Rule.STEP_NOT_ALLOWED,
        "khi chấm \"points\", trọng số của nhóm là tổng điểm tối đa của các chỉ số; hãy bỏ đi.");
    return 1;
  }

  private Optional<AggregationRule> aggregate(Mapping at) {
    if (points) {
      at.refuse(
          "aggregate",
          Rule.STEP_NOT_ALLOWED,
          "khi chấm \"points\", nhóm là điểm đạt chia điểm tối đa được đánh giá; hãy bỏ đi.");
      return Optional.empty();
    }
    return at.get("aggregate").map(new AggregationReader(reading)::aggregate);
  }

  private void checkSums(Mapping at, Group group, Optional<BigDecimal> max) {
    if (points) {
      BigDecimal sum =
          group.indicators().stream()
              .map(indicator -> indicator.pointScale().max())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (group.indicators().stream().allMatch(i -> reading.knowsMaximum(i.code()))) {
        checkMaximum(at, group, max, sum);
      }
      return;
    }
    at.refuse("max", Rule.STEP_NOT_ALLOWED, "chỉ có khi chấm \"points\"; hãy bỏ đi.");
    double sum = 0;
    for (vn.thuocso.index.framework.Node child : group.children()) {
      sum += child.weight();
    }
    boolean stated = head.steps().weights().sum().isPresent();
    double wanted = head.steps().weights().sum().orElse(sum);
    if (sum <= 0 || (stated && Math.abs(sum - wanted) > 1e-9 * Math.max(1, Math.abs(wanted)))) {
      reading.problem(
          Rule.WEIGHTS,
          String.valueOf(sum),
          at.get("children").orElse(at.node()),
          "Trọng số các nút con của \""
              + group.code()
              + "\" cộng lại bằng "
              + sum
              + (stated ? ", phải bằng " + wanted : ", phải lớn hơn 0")
              + "; hãy sửa trọng số.");
    }
  }

  private void checkMaximum(Mapping at, Group group, Optional<BigDecimal> max, BigDecimal sum) {
    if (max.isPresent() && max.get().compareTo(sum) != 0) {
      reading.problem(
          Rule.WEIGHTS,
          max.get().toPlainString(),
          at.get("max").orElse(at.node()),
          "Điểm tối đa của \""
              + group.code()
              + "\" ghi "
              + max.get().toPlainString()
              + " nhưng các chỉ số cộng lại bằng "
              + sum.toPlainString()
              + "; hãy sửa cho khớp.");
    }
    if (sum.signum() == 0) {
      reading.problem(
          Rule.WEIGHTS,
          "0",
          at.get("children").orElse(at.node()),
          "Các chỉ số của \"" + group.code() + "\" không có điểm nào; hãy ghi điểm tối đa.");
    }
  }
}

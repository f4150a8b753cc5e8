package vn.thuocso.index.framework.yaml;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Imputation;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.View;
import vn.thuocso.index.problem.Rule;

/** Checks what can only be judged when tree, steps and views are all known. */
final class WholeChecks {
  private static final Set<String> COLUMNS_OF_DATA = Set.of("unit", "name", "kind", "period");

  private final Reading reading;
  private final Mapping top;

  WholeChecks(Reading reading, Mapping top) {
    this.reading = reading;
    this.top = top;
  }

  void check(HeadReader.Head head, Group tree, List<View> views) {
    checkLevels(head, tree);
    checkImputation(head, tree);
    checkScreening(head, tree);
    checkColumnNames();
    views.stream().filter(view -> view.maturity().isPresent()).forEach(v -> maturity(v, tree));
  }

  private void checkLevels(HeadReader.Head head, Group tree) {
    int stated = head.steps().levels().size();
    if (stated > 0 && stated != tree.height()) {
      reading.problem(
          Rule.OUT_OF_RANGE,
          String.valueOf(stated),
          inSteps("levels"),
          "\"levels\" có "
              + stated
              + " bậc nhưng cây có "
              + tree.height()
              + " bậc nhóm; hãy ghi đúng số bậc, từ dưới lên.");
    }
  }

  private void checkImputation(HeadReader.Head head, Group tree) {
    Optional<Imputation> impute = head.steps().impute();
    if (impute.isPresent() && impute.get().level().orElse(1) > tree.height()) {
      reading.problem(
          Rule.OUT_OF_RANGE,
          String.valueOf(impute.get().level().orElse(1)),
          inSteps("impute"),
          "\"level\" vượt quá " + tree.height() + " bậc nhóm của cây; hãy sửa lại.");
    }
  }

  private void checkScreening(HeadReader.Head head, Group tree) {
    if (head.steps().screen().isEmpty()) {
      return;
    }
    Set<Code> known = new HashSet<>();
    reading.definitions().forEach(definition -> known.add(definition.code()));
    known.add(tree.code());
    for (Code group : head.steps().screen().get().byGroup().keySet()) {
      if (!known.contains(group)) {
        reading.problem(
            Rule.UNKNOWN_CODE,
            group.value(),
            inSteps("screen"),
            "Cây không có nút \"" + group + "\" mà \"screen\" đòi số liệu; hãy sửa mã.");
      }
    }
  }

  private Node inSteps(String field) {
    return top.get("steps")
        .map(node -> new Mapping(node, "\"steps\"", Reading.silent()))
        .flatMap(steps -> steps.get(field))
        .orElse(top.node());
  }

  /** An indicator's code is a column of the data, so no other column may have its name. */
  private void checkColumnNames() {
    Set<String> taken = new HashSet<>(COLUMNS_OF_DATA);
    top.get("data")
        .map(node -> new Mapping(node, "\"data\"", Reading.silent()))
        .ifPresent(
            data ->
                List.of("groups", "denominators")
                    .forEach(
                        list ->
                            data.list(list, n -> data.scalars().text(n, list))
                                .forEach(taken::add)));
    for (Reading.Definition node : reading.definitions()) {
      if (taken.contains(node.code().value())) {
        reading.problem(
            Rule.DUPLICATE,
            node.at(),
            "Mã \"" + node.code() + "\" trùng tên một cột khác của tệp số liệu; hãy đổi mã.");
      }
    }
  }

  private void maturity(View view, Group tree) {
    String by = view.maturity().orElseThrow().by();
    for (View.Part level : view.groups()) {
      for (Code member : new LinkedHashSet<>(level.members())) {
        Optional<Indicator> indicator =
            tree.indicators().stream().filter(i -> i.code().equals(member)).findFirst();
        if (indicator.isPresent() && indicator.get().tags().get(by).isEmpty()) {
          reading.definitions().stream()
              .filter(definition -> definition.code().equals(member))
              .findFirst()
              .ifPresent(definition -> untagged(by, view, definition));
        }
      }
    }
  }

  private void untagged(String by, View view, Reading.Definition definition) {
    reading.problem(
        Rule.ABSENT_FIELD,
        by,
        definition.at(),
        "Chỉ số \""
            + definition.code()
            + "\" chưa có nhãn tags."
            + by
            + " mà cách nhóm \""
            + view.code()
            + "\" cần; hãy bổ sung.");
  }
}

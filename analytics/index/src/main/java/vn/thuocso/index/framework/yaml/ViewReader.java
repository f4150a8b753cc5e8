package vn.thuocso.index.framework.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.framework.View;
import vn.thuocso.index.problem.Rule;

/** Reads {@code views}: other groupings of the tree's nodes. */
final class ViewReader {
  private final Reading reading;
  private final ScoringKind scoring;

  ViewReader(Reading reading, ScoringKind scoring) {
    this.reading = reading;
    this.scoring = scoring;
  }

  List<View> read(Mapping top) {
    List<View> views = new ArrayList<>();
    Set<Code> codes = new HashSet<>();
    for (Node item : top.items("views")) {
      Mapping at = new Mapping(item, "\"views\"", reading);
      View view = view(at);
      twice(codes, view.code(), at, "Cách nhóm");
      views.add(view);
    }
    return views;
  }

  private void twice(Set<Code> codes, Code code, Mapping at, String what) {
    if (at.has("code") && !codes.add(code)) {
      reading.problem(
          Rule.DUPLICATE,
          code.value(),
          at.get("code").orElse(at.node()),
          what + " \"" + code + "\" có hai lần; hãy đổi mã hoặc bỏ một.");
    }
  }

  private View view(Mapping at) {
    Code code = at.code("code");
    Name name = at.name("name");
    at.need("groups");
    List<View.Part> groups = groups(at);
    Optional<View.Bands> bands = at.mapping("bands").map(this::bands);
    Optional<View.Maturity> maturity = at.mapping("maturity").map(m -> maturity(m, groups.size()));
    View.Value value = value(at);
    at.finish();
    return new View(code, name, value, groups, bands, maturity);
  }

  private View.Value value(Mapping at) {
    boolean points = scoring == ScoringKind.POINTS;
    Optional<View.Value> written = at.term("aggregate", View.Value.values());
    if (!points && written.orElse(null) == View.Value.EARNED) {
      reading.problem(
          Rule.STEP_NOT_ALLOWED,
          at.get("aggregate").orElse(at.node()),
          "\"earned\" cần điểm tối đa, chỉ có khi chấm \"points\"; hãy dùng \"arithmetic\".");
    }
    return written.orElse(points ? View.Value.EARNED : View.Value.ARITHMETIC);
  }

  private List<View.Part> groups(Mapping at) {
    List<View.Part> groups = new ArrayList<>();
    Set<Code> codes = new HashSet<>();
    for (Node item : at.items("groups")) {
      Mapping group = new Mapping(item, "nhóm của \"views\"", reading);
      Code code = group.code("code");
      twice(codes, code, group, "Nhóm");
      Name name = group.name("name");
      group.need("members");
      groups.add(new View.Part(code, name, members(group)));
      group.finish();
    }
    if (groups.isEmpty() && at.has("groups")) {
      reading.problem(
          Rule.ABSENT_FIELD, "groups", at.node(), "\"groups\" chưa có nhóm nào; hãy bổ sung.");
    }
    return groups;
  }

  private List<Code> members(Mapping group) {
    Set<Code> members = new HashSet<>();
    return group.list(
        "members",
        node -> {
          Optional<Code> code = group.scalars().code(node, "members");
          code.ifPresent(
              member -> {
                reading.refers("members", member, node);
                if (!members.add(member)) {
                  reading.problem(
                      Rule.DUPLICATE,
                      node,
                      "\"" + member + "\" có hai lần trong một nhóm; hãy giữ một.");
                }
              });
          return code;
        });
  }

  private View.Bands bands(Mapping at) {
    View.Bands.Of of = at.term("of", View.Bands.Of.values()).orElse(View.Bands.Of.TOTAL);
    at.need("steps");
    List<View.Band> bands = new ArrayList<>();
    for (Node item : at.items("steps")) {
      Mapping step = new Mapping(item, "bậc của \"bands\"", reading);
      boolean hasFrom = step.need("from").isPresent();
      Optional<BigDecimal> from = step.optionalNumber("from");
      View.Band band = new View.Band(from.orElse(BigDecimal.ZERO), step.name("name"));
      step.finish();
      if (hasFrom
          && from.isPresent()
          && !bands.isEmpty()
          && bands.get(bands.size() - 1).from().compareTo(band.from()) <= 0) {
        reading.problem(
            Rule.GOALPOSTS,
            step.get("from").orElse(item),
            "Ngưỡng " + band.from() + " không thấp hơn bậc ghi trước; hãy xếp từ cao xuống thấp.");
      }
      bands.add(band);
    }
    at.finish();
    return new View.Bands(of, bands);
  }

  private View.Maturity maturity(Mapping at, int levels) {
    String by = at.text("by");
    at.need("thresholds");
    List<BigDecimal> thresholds =
        at.list("thresholds", node -> at.scalars().number(node, "thresholds"));
    if (at.has("thresholds") && thresholds.size() != levels) {
      reading.problem(
          Rule.OUT_OF_RANGE,
          String.valueOf(thresholds.size()),
          at.get("thresholds").orElse(at.node()),
          "Có "
              + thresholds.size()
              + " ngưỡng cho "
              + levels
              + " cấp; mỗi cấp cần đúng một ngưỡng.");
    }
    at.need("shareOfPractices");
    View.Maturity maturity =
        new View.Maturity(by, thresholds, at.share("shareOfPractices").orElse(BigDecimal.ONE));
    at.finish();
    return maturity;
  }
}

package vn.thuocso.index.framework.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.thuocso.index.framework.Direction;
import vn.thuocso.index.framework.PointRule;
import vn.thuocso.index.problem.Rule;

/** Reads {@code method}: how a reading becomes a share of points. */
final class PointRuleReader {
  static final List<String> KINDS =
      List.of(
          "BOOL", "ROLE", "PARTS", "RATIO", "STEP", "TARGET", "LINEAR", "BAND", "RANKREF", "SURVEY",
          "SHARE");
  private static final int MOST = 1_000_000;

  private final Reading reading;

  PointRuleReader(Reading reading) {
    this.reading = reading;
  }

  PointRule read(Mapping method, Direction direction) {
    String kind =
        method.need("kind").flatMap(node -> method.scalars().word(node, "kind", KINDS)).orElse("");
    if (kind.isEmpty()) {
      return new PointRule.Share();
    }
    PointRule rule = read(kind, method, direction);
    method.finish();
    return rule;
  }

  private PointRule read(String kind, Mapping method, Direction direction) {
    return switch (kind) {
      case "BOOL" -> new PointRule.Bool();
      case "ROLE" -> new PointRule.Role(shares(method.neededMapping("roles")));
      case "PARTS" -> parts(method);
      case "RATIO" -> new PointRule.Ratio(positive(method, "denMin", false));
      case "STEP" -> step(method, direction);
      case "TARGET" ->
          new PointRule.Target(positive(method, "target", true).orElse(BigDecimal.ONE));
      case "LINEAR" -> linear(method, direction);
      case "BAND" -> band(method);
      case "RANKREF" -> {
        method.need("worst");
        yield new PointRule.RankRef(method.integer("worst", 2, MOST).orElse(2));
      }
      case "SURVEY" -> {
        method.need("minTrials");
        yield new PointRule.Survey(method.integer("minTrials", 1, MOST).orElse(1));
      }
      default -> new PointRule.Share();
    };
  }

  private Optional<BigDecimal> positive(Mapping method, String field, boolean needed) {
    Optional<Node> node = needed ? method.need(field) : method.get(field);
    Optional<BigDecimal> number = node.flatMap(n -> method.scalars().number(n, field));
    if (number.isPresent() && number.get().signum() <= 0) {
      method.scalars().outOfRange(node.orElseThrow(), field, "số lớn hơn 0");
      return Optional.empty();
    }
    return number;
  }

  private Map<String, BigDecimal> shares(Optional<Mapping> written) {
    Map<String, BigDecimal> shares = new LinkedHashMap<>();
    written.ifPresent(
        choices -> {
          choices.names().forEach(name -> choices.share(name).ifPresent(s -> shares.put(name, s)));
          if (choices.names().isEmpty()) {
            reading.problem(
                Rule.ABSENT_FIELD, choices.node(), "Chưa có mục nào; hãy ghi từng mục với tỷ lệ.");
          }
        });
    return shares;
  }

  private PointRule parts(Mapping method) {
    Optional<Mapping> written = method.neededMapping("parts");
    Map<String, BigDecimal> parts = shares(written);
    BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean all = written.isPresent() && written.get().names().size() == parts.size();
    if (all && !parts.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
      reading.problem(
          Rule.WEIGHTS,
          sum.toPlainString(),
          written.get().node(),
          "Tỷ lệ các phần cộng lại bằng " + sum.toPlainString() + ", phải bằng 1; hãy chia lại.");
    }
    return new PointRule.Parts(parts);
  }

  private PointRule step(Mapping method, Direction direction) {
    method.need("steps");
    List<PointRule.Step.Row> rows = new ArrayList<>();
    for (Node item : method.items("steps")) {
      Optional<PointRule.Step.Row> row = row(method, item);
      if (row.isPresent() && !rows.isEmpty()) {
        follows(rows.get(rows.size() - 1), row.get(), direction, item);
      }
      row.ifPresent(rows::add);
    }
    if (method.has("steps") && method.items("steps").isEmpty()) {
      reading.problem(
          Rule.ABSENT_FIELD,
          "steps",
          method.node(),
          "\"steps\" chưa có bậc nào; hãy ghi [ngưỡng, tỷ lệ].");
    }
    return new PointRule.Step(rows);
  }

  private Optional<PointRule.Step.Row> row(Mapping method, Node item) {
    if (!(item instanceof SequenceNode pair) || pair.getValue().size() != 2) {
      reading.problem(Rule.WRONG_TYPE, item, "Mỗi bậc phải là [ngưỡng, tỷ lệ], như [3, 0.75].");
      return Optional.empty();
    }
    Optional<BigDecimal> threshold = method.scalars().number(pair.getValue().get(0), "ngưỡng");
    Optional<BigDecimal> share = method.scalars().number(pair.getValue().get(1), "tỷ lệ");
    if (share.isPresent()
        && (share.get().signum() < 0 || share.get().compareTo(BigDecimal.ONE) > 0)) {
      method.scalars().outOfRange(pair.getValue().get(1), "tỷ lệ", "tỷ lệ từ 0 đến 1");
      return Optional.empty();
    }
    return threshold.isPresent() && share.isPresent()
        ? Optional.of(new PointRule.Step.Row(threshold.get(), share.get()))
        : Optional.empty();
  }

  private void follows(
      PointRule.Step.Row above, PointRule.Step.Row row, Direction direction, Node item) {
    int falling = above.share().compareTo(row.share());
    boolean along = direction == Direction.UP ? falling >= 0 : falling <= 0;
    if (above.threshold().compareTo(row.threshold()) <= 0) {
      reading.problem(
          Rule.GOALPOSTS,
          row.threshold().toPlainString(),
          item,
          "Ngưỡng "
              + row.threshold().toPlainString()
              + " không thấp hơn ngưỡng ghi trước ("
              + above.threshold().toPlainString()
              + "); hãy xếp các bậc từ ngưỡng cao xuống thấp.");
    } else if (!along) {
      reading.problem(
          Rule.GOALPOSTS,
          row.share().toPlainString(),
          item,
          "Tỷ lệ "
              + row.share().toPlainString()
              + " ngược với chiều \""
              + direction.word()
              + "\" của chỉ số; hãy sửa tỷ lệ hoặc chiều.");
    }
  }

  private PointRule linear(Mapping method, Direction direction) {
    BigDecimal floor = method.number("floor");
    BigDecimal target = method.number("target");
    boolean both =
        method.optionalNumberQuietly("floor").isPresent()
            && method.optionalNumberQuietly("target").isPresent();
    int rising = target.compareTo(floor);
    if (both && (direction == Direction.UP ? rising <= 0 : rising >= 0)) {
      reading.problem(
          Rule.GOALPOSTS,
          floor.toPlainString() + " → " + target.toPlainString(),
          method.get("floor").orElse(method.node()),
          "Sàn "
              + floor.toPlainString()
              + " và đích "
              + target.toPlainString()
              + " ngược với chiều \""
              + direction.word()
              + "\": "
              + (direction == Direction.UP ? "đích phải lớn hơn sàn." : "đích phải nhỏ hơn sàn."));
    }
    return new PointRule.Linear(floor, target);
  }

  private PointRule band(Mapping method) {
    BigDecimal lo0 = method.number("lo0");
    BigDecimal lo = method.number("lo");
    BigDecimal hi = method.number("hi");
    BigDecimal hi0 = method.number("hi0");
    boolean all =
        List.of("lo0", "lo", "hi", "hi0").stream()
            .allMatch(field -> method.optionalNumberQuietly(field).isPresent());
    if (all && (lo0.compareTo(lo) >= 0 || lo.compareTo(hi) > 0 || hi.compareTo(hi0) >= 0)) {
      reading.problem(
          Rule.GOALPOSTS,
          lo0 + ", " + lo + ", " + hi + ", " + hi0,
          method.node(),
          "Dải điểm phải tăng dần: lo0 < lo ≤ hi < hi0; hãy sửa bốn số này.");
    }
    return new PointRule.Band(lo0, lo, hi, hi0);
  }
}

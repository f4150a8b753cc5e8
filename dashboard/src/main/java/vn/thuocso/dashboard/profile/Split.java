package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thuocso.dashboard.score.ScoreNode;

/**
 * The difference of two totals, taken apart by main index.
 *
 * <p>The method is that of the engine's own explanations, on the main indices that are shown: with
 * s an index's share of its points and w its weight, mean(w) · Δs is what was earned and (mean(s) −
 * mean(total)) · Δw what counted. Both together are an index's part.
 *
 * @param parts by main index, in points of the whole
 * @param rest what rounding leaves
 */
record Split(Map<ScoreNode, BigDecimal> parts, BigDecimal rest) {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final MathContext EXACT = MathContext.DECIMAL64;

  /** One of the two totals: its value, and what each main index is and weighs. */
  record Side(BigDecimal total, Map<String, Part> parts) {

    Side {
      parts = Map.copyOf(parts);
    }

    private BigDecimal weight(String node) {
      Part part = parts.get(node);
      BigDecimal all =
          parts.values().stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
      return part == null || all.signum() == 0 ? BigDecimal.ZERO : part.weight().divide(all, EXACT);
    }

    private Optional<BigDecimal> share(String node) {
      return Optional.ofNullable(parts.get(node)).map(Part::share);
    }
  }

  /** A main index: how much of its points it has, and how many points counted. */
  record Part(BigDecimal share, BigDecimal weight) {}

  /** How far each index moves the total from one side to the other; {@code max} is its points. */
  static Split of(List<ScoreNode> indices, BigDecimal max, Side from, Side to) {
    Function<BigDecimal, BigDecimal> points = value -> value.multiply(max);
    BigDecimal middle = from.total().add(to.total()).multiply(HALF);
    Map<ScoreNode, BigDecimal> parts = new LinkedHashMap<>();
    BigDecimal rest = to.total().subtract(from.total());
    for (ScoreNode index : indices) {
      BigDecimal part = part(index.code(), from, to, middle);
      parts.put(index, points.apply(part));
      rest = rest.subtract(part);
    }
    return new Split(parts, points.apply(rest));
  }

  private static BigDecimal part(String node, Side from, Side to, BigDecimal middle) {
    BigDecimal before = from.weight(node);
    BigDecimal after = to.weight(node);
    BigDecimal was = from.share(node).or(() -> to.share(node)).orElse(BigDecimal.ZERO);
    BigDecimal is = to.share(node).orElse(was);
    BigDecimal earned = before.add(after).multiply(HALF).multiply(is.subtract(was));
    BigDecimal counted =
        was.add(is).multiply(HALF).subtract(middle).multiply(after.subtract(before));
    return earned.add(counted);
  }
}

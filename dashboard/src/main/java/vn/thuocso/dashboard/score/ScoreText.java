package vn.thuocso.dashboard.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.thuocso.contract.UnitKind;
import vn.thuocso.dashboard.wording.Wording;

/** Puts units, points and ranks into words. */
public record ScoreText(Wording say) {

  /** A name without its kind: "Ba Đình" of "Quận Ba Đình". */
  public String name(Score row) {
    String kind = UnitKind.ofCode(row.kind()).map(known -> known.labelVi() + " ").orElse("");
    String name = row.name().isEmpty() ? row.unit().value() : row.name();
    return name.startsWith(kind) ? name.substring(kind.length()) : name;
  }

  /** The kind as it stands behind a short name. */
  public String kind(Score row) {
    return UnitKind.ofCode(row.kind()).isPresent() ? say.say("ranking.kind." + row.kind()) : "";
  }

  /** Names in one sentence: "A, B và C". */
  public String names(List<Score> rows) {
    List<String> names = rows.stream().map(this::name).toList();
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : say.say("ranking.and", String.join(", ", names.subList(0, last)), names.get(last));
  }

  /** Points with one decimal. */
  public String points(BigDecimal points) {
    return say.number(points, 1);
  }

  /** Points with their sign. */
  public String signed(BigDecimal points) {
    BigDecimal shown = points.setScale(1, RoundingMode.HALF_UP);
    return (shown.signum() > 0 ? "+" : "") + say.number(shown, 1);
  }

  /** Points without a sign: the word beside them says which way. */
  public String unsigned(BigDecimal points) {
    return say.number(points.abs(), 1);
  }

  /** A small number in words, a larger one in digits. */
  public String number(int number) {
    return number > 0 && number <= 10 ? say.say("ranking.number." + number) : say.count(number);
  }

  /** The rank interval: "3–8", or "4" when it is certain; empty when it is not estimated. */
  public String span(Score row) {
    if (row.rankLow() == null || row.rankHigh() == null) {
      return "";
    }
    return row.rankLow().equals(row.rankHigh())
        ? Integer.toString(row.rankLow())
        : row.rankLow() + "–" + row.rankHigh();
  }

  /** A share in whole per cent. */
  public String percent(BigDecimal share) {
    return say.number(share.movePointRight(2), 0);
  }

  /** Why a unit has no rank, in words for each state. */
  public String state(Score row) {
    String key =
        switch (row.state()) {
          case "missing", "not_applicable", "unranked" -> row.state();
          case "suppressed_denominator", "suppressed_numerator" -> "suppressed";
          default -> "unranked";
        };
    return say.say("ranking.state." + key.replace('_', '-'));
  }

  /** All areas, or all wards, in words. */
  public String units(UnitFilter filter, int count) {
    return say.say(
        filter.areas() ? "ranking.units.areas" : "ranking.units.wards", say.count(count));
  }

  public Optional<String> reason(Score row) {
    return row.reason().isEmpty() ? Optional.empty() : Optional.of(row.reason());
  }
}

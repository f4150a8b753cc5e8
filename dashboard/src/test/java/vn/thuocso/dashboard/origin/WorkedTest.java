package vn.thuocso.dashboard.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.thuocso.dashboard.scoring.run.Definition;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Probe;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.csv.CsvDataReader;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.points.Fraction;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.Scoring;

class WorkedTest {

  private static final Framework FRAMEWORK = Definition.shipped().framework();
  private static final Wording SAY = Wording.in(new Locale("vi"), messages());

  @Test
  void aPocketCalculatorComesToThePointsOfTheEngine() throws Exception {
    Sheet declared = declared();
    Scores scores = Scoring.of(FRAMEWORK).score(data(), declared.period());
    Set<String> rules = new TreeSet<>();
    int reckoned = 0;
    for (Unit unit : declared.units()) {
      for (Indicator indicator : FRAMEWORK.indicators()) {
        List<String> lines = lines(indicator, declared.at(unit, indicator));
        if (lines.isEmpty() || !lines.get(lines.size() - 1).contains(" × ")) {
          continue;
        }
        String last = lines.get(lines.size() - 1);
        BigDecimal earned =
            scores.figure(unit.code(), indicator.code()).points().orElseThrow().earned();
        assertThat(calculated(last))
            .as("%s %s %s", unit, indicator.code(), last)
            .isEqualByComparingTo(told(last))
            .isEqualByComparingTo(earned);
        rules.add(indicator.pointScale().rule().kind());
        reckoned++;
      }
    }
    assertThat(reckoned).isGreaterThan(3000);
    assertThat(rules).contains("BOOL", "PARTS", "RATIO", "ROLE", "STEP", "TARGET");
  }

  @Test
  void everyRuleOfTheFrameworkCanBeReckonedFromCounts() {
    for (Indicator indicator : FRAMEWORK.indicators()) {
      if (indicator.pointScale().rule().isOfWords()) {
        continue;
      }
      for (Cell cell : List.of(ratio(37, 91), ratio(12, 4000), ratio(900, 901), ratio(100, 31))) {
        List<String> lines = lines(indicator, cell);
        if (lines.isEmpty()) {
          continue;
        }
        String last = lines.get(lines.size() - 1);
        assertThat(calculated(last)).as(last).isEqualByComparingTo(told(last));
      }
    }
  }

  @Test
  void aStepIsTakenAndABandIsStraightBetween() {
    assertThat(lines("1.2", amount("3"))).containsExactly("0,75 × 15 = 11,25");
    assertThat(lines("6.12", ratio(60, 2)))
        .contains("max(0; min(1; ((60 ÷ 2) − 20) ÷ (40 − 20))) × 5 = 2,5");
    assertThat(lines("6.12", ratio(130, 2))).last().isEqualTo("1 × 5 = 5");
  }

  @Test
  void aQuotientIsToldBeforeItIsHeldAgainstItsTarget() {
    assertThat(lines("1.4", ratio(1581, 2409)))
        .containsExactly(
            "v = 100 × 1.581 ÷ 2.409 ≈ 65,6289", "min(1; (100 × 1.581 ÷ 2.409) ÷ 95) × 20 = 13,82");
  }

  @Test
  void anEmptyDenominatorIsSettledByItsRule() {
    assertThat(lines("1.3", ratio(0, 0)))
        .containsExactly("b = 0: tính theo quy ước mẫu số bằng 0.", "0 × 30 = 0");
    assertThat(lines("1.4", ratio(0, 0)))
        .containsExactly(
            "b = 0: tính theo quy ước mẫu số bằng 0. Không áp dụng: không điểm, điểm tối đa rời"
                + " khỏi mẫu.");
  }

  @Test
  void whatIsSuppressedIsNotReckoned() {
    assertThat(lines("1.4", ratio(3, 9))).isEmpty();
    assertThat(
            lines(
                "1.4", new Cell.Suppressed(vn.thuocso.index.data.Suppression.DENOMINATOR_BELOW_K)))
        .isEmpty();
  }

  private static List<String> lines(String code, Cell cell) {
    Indicator indicator = (Indicator) FRAMEWORK.find(new Code(code)).orElseThrow();
    return lines(indicator, cell);
  }

  private static List<String> lines(Indicator indicator, Cell cell) {
    return new Worked(FRAMEWORK, indicator, cell, SAY).lines();
  }

  private static Cell ratio(long above, long below) {
    return new Cell.Present(
        new Reading.Ratio(BigDecimal.valueOf(above), BigDecimal.valueOf(below), Probe.NONE));
  }

  private static Cell amount(String value) {
    return new Cell.Present(new Reading.Amount(new BigDecimal(value)));
  }

  private static Sheet declared() throws Exception {
    return data().sheet(new Period("2026")).orElseThrow();
  }

  private static vn.thuocso.index.data.Dataset data() throws Exception {
    try (InputStream in =
        Objects.requireNonNull(WorkedTest.class.getResourceAsStream("/demo/declared-2026.csv"))) {
      return CsvDataReader.read(FRAMEWORK, in.readAllBytes(), "declared-2026.csv").data();
    }
  }

  private static ResourceBundleMessageSource messages() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/origin");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }

  private static BigDecimal told(String line) {
    return new Calculator(line.substring(line.indexOf(" = ") + 3)).result().exactly();
  }

  /** What stands before the equals sign, rounded as the framework does. */
  private static BigDecimal calculated(String line) {
    return new Calculator(line.substring(0, line.indexOf(" = ")))
        .result()
        .round(FRAMEWORK.rounding().points().getAsInt(), RoundingMode.HALF_UP);
  }

  /** Knows numbers, + − × ÷, brackets, min and max, and rounds nothing on the way. */
  private static final class Calculator {
    private final String text;
    private int at;

    Calculator(String text) {
      this.text = text.replace(" ", "").replace(".", "").replace(',', '.');
    }

    Fraction result() {
      Fraction result = sum();
      assertThat(at).as(text).isEqualTo(text.length());
      return result;
    }

    private Fraction sum() {
      Fraction value = product();
      while (isAt("+−")) {
        value = text.charAt(at++) == '+' ? value.plus(product()) : value.minus(product());
      }
      return value;
    }

    private Fraction product() {
      Fraction value = number();
      while (isAt("×÷")) {
        value = text.charAt(at++) == '×' ? value.times(number()) : value.dividedBy(number());
      }
      return value;
    }

    private Fraction number() {
      for (String word : List.of("min(", "max(", "(")) {
        if (text.startsWith(word, at)) {
          at += word.length();
          return bracket(word);
        }
      }
      int from = at;
      while (isAt("0123456789.")) {
        at++;
      }
      return Fraction.of(new BigDecimal(text.substring(from, at)));
    }

    private Fraction bracket(String word) {
      List<Fraction> values = new ArrayList<>(List.of(sum()));
      while (text.charAt(at++) == ';') {
        values.add(sum());
      }
      return word.equals("min(") ? Collections.min(values) : Collections.max(values);
    }

    private boolean isAt(String signs) {
      return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }
  }
}

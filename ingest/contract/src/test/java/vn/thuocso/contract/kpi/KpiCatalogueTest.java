package vn.thuocso.contract.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocso.contract.Direction;
import vn.thuocso.contract.MeasureKind;

class KpiCatalogueTest {

  /** The codes of the catalogue that was agreed, each number with or without letters. */
  private static final List<String> AGREED =
      List.of(
          "FB-01..10",
          "ZL-01..06",
          "QR-01..05",
          "PL-01..06",
          "EP-01..06",
          "HB-01..03",
          "PR-01..02",
          "CT-01..02",
          "TH-01..02",
          "AR-01..03",
          "OC-01..03",
          "LS-01..03",
          "WP-01..05",
          "VD-01..03",
          "SK-01..03",
          "SC-01..02",
          "DQ-01..05");

  static Stream<Kpi> kpis() {
    return KpiCatalogue.all().stream();
  }

  @Test
  void everyAgreedNumberIsThereAndNoOther() {
    Set<String> numbers = new TreeSet<>();
    KpiCatalogue.all().forEach(kpi -> numbers.add(kpi.code().value().substring(0, 5)));
    assertThat(numbers).containsExactlyElementsOf(agreed());
  }

  @Test
  void codesAreUnique() {
    assertThat(KpiCatalogue.all()).extracting(Kpi::code).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("kpis")
  void everyTermIsAKnownMeasureOrFact(Kpi kpi) {
    // Parsing resolved them; what is written back is read again as the same.
    assertThat(Expression.parse(kpi.numerator().toString())).isEqualTo(kpi.numerator());
    assertThat(Expression.parse(kpi.denominator().toString())).isEqualTo(kpi.denominator());
    assertThat(kpi.terms()).isNotEmpty();
  }

  @Test
  void onlyTheTwoOfTheRoundWait() {
    assertThat(KpiCatalogue.all().stream().filter(Kpi::awaitsRound))
        .extracting(kpi -> kpi.code().value())
        .containsExactly("DQ-04", "DQ-05");
  }

  @ParameterizedTest
  @MethodSource("kpis")
  void aRateIsAQuotientOfCountsNeverAnAverageOfRates(Kpi kpi) {
    boolean rate = kpi.unit().equals("%") || kpi.unit().equals("‰");
    boolean quotient = !kpi.denominator().equals(Expression.parse("1"));
    assertThat(!rate || quotient).as("a rate has a denominator").isTrue();
    // What cannot be added (a median) stands alone, undefined over several channels.
    boolean single = kpi.terms().stream().anyMatch(KpiCatalogueTest::isSingle);
    assertThat(!single || (!quotient && kpi.terms().size() == 2)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("kpis")
  void uniquesAreNeverSummedAsPeople(Kpi kpi) {
    kpi.terms().stream()
        .filter(t -> t instanceof Term.OfMeasure m && m.measure().kind() == MeasureKind.UNIQUE)
        .forEach(t -> assertThat(t.toString()).matches("(unique|person_days)[(].*"));
    if (kpi.terms().stream().anyMatch(t -> t.toString().startsWith("person_days("))) {
      assertThat(kpi.caveatVi()).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("kpis")
  void aScoredKpiHasPillarAndLevel(Kpi kpi) {
    assertThat(kpi.pillar().isPresent()).isEqualTo(kpi.level() > 0);
    if (kpi.pillar().isEmpty()) {
      assertThat(kpi.direction()).isEqualTo(Direction.CONTEXT);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sum",
        "sum(page_follows)",
        "last(qr_opens)",
        "sum(readers_day)",
        "sum(nothing)",
        "mean(qr_opens)",
        "registry(poll_completed)",
        "months_with(posts_published)",
        "sum(qr_opens, 3)",
        "sum(qr_opens) * 2"
      })
  void anythingOutsideTheClosedSetIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Expression.parse(text));
  }

  private static boolean isSingle(Term term) {
    return term instanceof Term.OfMeasure m && m.reduction() == Reduction.SINGLE;
  }

  private static Set<String> agreed() {
    Set<String> all = new TreeSet<>();
    for (String range : AGREED) {
      int last = Integer.parseInt(range.substring(7));
      for (int number = 1; number <= last; number++) {
        all.add("%s-0%d".formatted(range.substring(0, 2), number).replace("-010", "-10"));
      }
    }
    return all;
  }
}

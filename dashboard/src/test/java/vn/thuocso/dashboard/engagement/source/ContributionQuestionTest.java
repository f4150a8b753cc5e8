package vn.thuocso.dashboard.engagement.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocso.contract.ChannelKind;
import vn.thuocso.contract.kpi.Kpi;
import vn.thuocso.contract.kpi.KpiCatalogue;
import vn.thuocso.contract.kpi.KpiCode;
import vn.thuocso.contract.kpi.Term;

class ContributionQuestionTest {

  static Stream<ContributionQuestion> questions() {
    return Contributions.QUESTIONS.stream();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void looksAtTheChannelKindsOfTheCatalogue(ContributionQuestion question) {
    List<String> kinds = inCatalogue(question).channels().stream().map(ChannelKind::code).toList();
    String only = kinds.isEmpty() ? "" : "WHERE c.kind = '" + kinds.get(0) + "' AND (NOT c.closed";

    assertThat(kinds).hasSizeLessThanOrEqualTo(1);
    assertThat(question.sql()).contains(only);
    assertThat(kinds.isEmpty() && question.sql().contains("WHERE c.kind = ")).isFalse();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void readsTheMeasuresOfTheCatalogue(ContributionQuestion question) {
    List<String> measures =
        inCatalogue(question).terms().stream()
            .flatMap(
                term ->
                    term instanceof Term.OfMeasure of
                        ? Optional.of("'" + of.measure().code() + "'").stream()
                        : Stream.of())
            .distinct()
            .toList();

    assertThat(measures).allSatisfy(measure -> assertThat(question.sql()).contains(measure));
  }

  private static Kpi inCatalogue(ContributionQuestion question) {
    return KpiCatalogue.find(new KpiCode(question.kpi().code())).orElseThrow();
  }
}

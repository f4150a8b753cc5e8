package vn.thuocso.index.data.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Suppression;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Problem;

/** What a row says in two ways, and what it hides without saying why. */
class SaidTwiceTest {
  private static final Framework OWN = ShippedFrameworks.read("dti-tuyen-giao").orElseThrow();
  private static final UnitCode A = new UnitCode("a");

  @ParameterizedTest
  @CsvSource({
    "6.2,86.9565,40,46",
    "6.2,86.957,40,46",
    "6.2,87,40,46",
    "6.20,62.5,15,24",
    "6.20,62,15,24",
    "6.20,63,15,24",
    "6.3,75.0000,4650,62000",
    "1.5,11.0000,11,''"
  })
  void aValueThatAgreesWithItsCountsIsAccepted(
      String code, String value, String numerator, String denominator) throws Exception {
    Cell.Present read = (Cell.Present) read(code, "," + value, numerator, denominator);
    if (read.reading() instanceof Reading.Ratio ratio) {
      assertThat(ratio.numerator()).isEqualByComparingTo(numerator);
      assertThat(ratio.denominator()).isEqualByComparingTo(denominator);
    } else {
      assertThat(((Reading.Amount) read.reading()).value()).isEqualByComparingTo(numerator);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "6.2,86.9,40,46,40 ÷ 46 × 100 = 86.9565",
    "6.2,0.8696,40,46,40 ÷ 46 × 100 = 86.9565",
    "6.2,86.9566,40,46,40 ÷ 46 × 100 = 86.9565",
    "1.5,12,11,'',tử số 11 = 11",
    "1.3,0,0,0,0 ÷ 0 × 100 (không chia được cho 0)"
  })
  void oneThatDoesNotIsToldWithBoth(
      String code, String value, String numerator, String denominator, String counts) {
    Problem problem = refused(code, "," + value, numerator, denominator);
    assertThat(problem.rule().code()).isEqualTo("ambiguous");
    assertThat(problem.value()).isEqualTo(value);
    assertThat(problem.sentence()).contains("Giá trị " + value + " không khớp " + counts);
  }

  @Test
  void suppressedWithoutAReasonIsToldWhatToWrite() {
    assertThat(refused("6.8", "SUPPRESSED,", "", "").sentence())
        .contains("SUPPRESSED:DEN nếu mẫu số dưới 10", "SUPPRESSED:NUM nếu tử số từ 1 đến 9")
        .contains("mẫu số ở cột mẫu số");
  }

  @ParameterizedTest
  @CsvSource({
    "6.8,'',8,DENOMINATOR_BELOW_K",
    "6.8,'',1800,NUMERATOR_BELOW_K",
    "6.8,<10,1800,NUMERATOR_BELOW_K",
    "6.8,'',<10,DENOMINATOR_BELOW_K",
    "4.2,'','',DENOMINATOR_BELOW_K"
  })
  void suppressedNeedsNoReasonWhereTheRowTellsIt(
      String code, String numerator, String denominator, Suppression reason) throws Exception {
    assertThat(read(code, "SUPPRESSED,", numerator, denominator))
        .isEqualTo(new Cell.Suppressed(reason));
  }

  private static Cell read(String code, String stateAndValue, String numerator, String denominator)
      throws InvalidInputException {
    String text =
        "unit,kind,code,state,value,numerator,denominator\na,phuong,%s,%s,%s,%s\n"
            .formatted(code, stateAndValue, numerator, denominator);
    return CsvDataReader.read(OWN, text.getBytes(StandardCharsets.UTF_8), "a.csv")
        .data()
        .at(A, Period.ONLY, new Code(code));
  }

  private static Problem refused(
      String code, String stateAndValue, String numerator, String denominator) {
    InvalidInputException refused =
        Objects.requireNonNull(
            catchThrowableOfType(
                InvalidInputException.class,
                () -> read(code, stateAndValue, numerator, denominator)));
    assertThat(refused.problems()).hasSize(1);
    return refused.problems().get(0);
  }
}

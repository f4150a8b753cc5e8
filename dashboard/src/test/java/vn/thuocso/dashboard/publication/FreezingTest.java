package vn.thuocso.dashboard.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuocso.dashboard.scoring.input.Assessed;
import vn.thuocso.dashboard.scoring.input.Digest;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.dashboard.scoring.run.Definition;
import vn.thuocso.dashboard.simulation.TestingInputs;
import vn.thuocso.index.bundle.Verification;
import vn.thuocso.index.bundle.Verifier;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;

class FreezingTest {

  private static final Definition DEFINITION = Definition.shipped();
  private static final SigningKey KEY = SigningKey.made();
  private static final Inputs CITY = TestingInputs.city(ward -> "001", List.of());

  @Test
  void whatIsFrozenIsComputedAgainByAnybodyToTheLastDigit() throws Exception {
    byte[] bundle = sealed(CITY);

    Verification verification = Verifier.verify("goi.zip", bundle, Optional.of(KEY.known()));

    assertThat(verification.differences()).isEmpty();
    assertThat(verification.sealedBy()).contains(KEY.id());
    assertThat(verification.figures()).isGreaterThan(126 * 50);
    assertThat(PublishedRanking.of(bundle).rows())
        .hasSize(126)
        .first()
        .satisfies(row -> assertThat(row.rank()).contains(1));
    assertThat(sealed(CITY)).as("the same inputs, the same bytes").isEqualTo(bundle);
  }

  @Test
  void halfAYearIsFrozenAsHalfAYear() throws Exception {
    Assessed half =
        Assessed.of(DEFINITION.framework(), 2026, LocalDate.of(2026, 6, 30), true).orElseThrow();

    assertThat(
            Verifier.verify("goi.zip", sealed(of(half, CITY.dataset())), Optional.empty()).holds())
        .isTrue();
  }

  @Test
  void anotherEditionTellsWhichFiguresMovedAndWhichEntriesMovedThem() {
    Unit unit = CITY.dataset().sheets().get(0).units().get(0);
    Dataset corrected = withAward(unit.code(), new Code("2.1"), "25");

    Moved moved = Moved.between(sealed(CITY), sealed(of(CITY.assessed(), corrected)));

    assertThat(moved.inputs())
        .allSatisfy(
            line -> {
              assertThat(line.unit()).isEqualTo(unit.code().value());
              assertThat(line.node()).isEqualTo("2.1");
            })
        .anySatisfy(line -> assertThat(line.after()).isEqualTo("AWARDED"));
    assertThat(moved.figures())
        .anySatisfy(
            line -> {
              assertThat(line.node()).isEqualTo("2.1");
              assertThat(line.field()).isEqualTo("earned");
              assertThat(new BigDecimal(line.after())).isEqualByComparingTo("25");
            })
        .anySatisfy(line -> assertThat(line.node()).isEqualTo("TONG"));
    assertThat(Moved.between(sealed(CITY), sealed(CITY)).figures()).isEmpty();
  }

  @Test
  void aKeyIsReadBackFromItsFileAndABrokenFileIsNotTakenForOne() {
    SigningKey read = SigningKey.read(KEY.pem());

    assertThat(read.id()).isEqualTo(KEY.id());
    assertThat(KEY.publicPem()).doesNotContain("PRIVATE");
    assertThatThrownBy(() -> SigningKey.read(KEY.publicPem()))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> SigningKey.read(KEY.pem().replace("MC", "!!")))
        .isInstanceOf(IllegalStateException.class);
  }

  private static byte[] sealed(Inputs inputs) {
    return new Freezing(DEFINITION).sealed(inputs, DEFINITION.yaml(), KEY);
  }

  private static Inputs of(Assessed assessed, Dataset data) {
    return new Inputs(
        assessed,
        data,
        CITY.wards(),
        CITY.areas(),
        CITY.reasons(),
        CITY.generated(),
        Digest.of(DEFINITION.framework(), assessed, data, CITY.wards()),
        "");
  }

  /** The same data with points that a council awarded. */
  private static Dataset withAward(UnitCode unit, Code indicator, String points) {
    var sheet = CITY.dataset().sheets().get(0);
    Dataset.Builder builder = Dataset.builder(sheet.indicators());
    for (Unit each : sheet.units()) {
      builder.unit(sheet.period(), each);
      for (Code code : sheet.indicators()) {
        boolean awarded = each.code().equals(unit) && code.equals(indicator);
        builder.cell(
            sheet.period(),
            each.code(),
            code,
            awarded
                ? new Cell.Present(new Reading.Awarded(new BigDecimal(points)))
                : sheet.at(each.code(), code));
      }
    }
    return builder.build();
  }
}

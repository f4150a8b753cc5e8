package vn.thuocso.index.data.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Suppression;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.yaml.YamlFrameworkReader;
import vn.thuocso.index.problem.Place;

class CsvDataReaderTest {
  private static final String WIDE =
      """
      unit,name,kind,period,region,population,11,1,2,3,4,4.num,4.den,10,10.se
      b,Xã B,xa,2024,nam,10.5,0.5,no,PHO,a;b,,3,4,0,0.25
      a,Phường A,phuong,2024,bac,,thiếu,có,không áp dụng,0,SUPPRESSED:NUM,,,12,
      a,Phường A cũ,phuong,2023,nam,9,,,,,,<10,50,,
      """;
  private static final String LONG =
      """
      unit,name,kind,period,region,code,state,value,numerator,denominator,extra,se
      a,Phường A,phuong,2024,bac,10,PRESENT,12,,,,
      a,,phuong,2024,bac,4,SUPPRESSED:NUM,,,,,
      b,Xã B,xa,2024,nam,3,,,,,a;b,
      b,Xã B,xa,2024,nam,4,PRESENT,,3,4,,
      b,Xã B,xa,2024,nam,10,ZERO,0,,,,0.25
      b,Xã B,xa,2024,nam,population,,10.5,,,,
      b,Xã B,xa,2024,nam,1,,no,,,,
      b,Xã B,xa,2024,nam,2,PRESENT,,,,PHO,
      b,Xã B,xa,2024,nam,11,PRESENT,0.5,,,,
      a,Phường A,phuong,2024,bac,1,,,,,yes,
      a,Phường A,phuong,2024,bac,2,NOT_APPLICABLE,,,,,
      a,Phường A,phuong,2024,bac,3,ZERO,,,,,
      a,Phường A,phuong,2024,bac,11,MISSING,,,,,
      a,Phường A cũ,phuong,2023,nam,4,SUPPRESSED,,<10,50,,
      a,Phường A cũ,phuong,2023,nam,population,,9,,,,
      """;
  private static final Period NOW = new Period("2024");

  @Nested
  class AWideFile {
    private final LoadedData loaded = read(WIDE);
    private final Sheet sheet = loaded.data().sheet(NOW).orElseThrow();

    @Test
    void unitsAndPeriodsAreSorted() {
      assertThat(loaded.data().periods()).extracting(Period::label).containsExactly("2023", "2024");
      assertThat(sheet.units()).extracting(Unit::name).containsExactly("Phường A", "Xã B");
      assertThat(loaded.data().indicators())
          .extracting(Code::value)
          .containsExactly("1", "2", "3", "4", "10", "11");
    }

    @Test
    void eachPeriodDescribesItsUnits() {
      Sheet before = loaded.data().sheet(new Period("2023")).orElseThrow();
      assertThat(before.units()).hasSize(1);
      assertThat(before.units().get(0).attributes()).containsEntry("region", "nam");
      assertThat(sheet.units().get(0).attributes()).containsEntry("region", "bac");
    }

    @Test
    void theFiveStatesStayApart() {
      assertThat(at("a", "11").state()).isEqualTo(State.MISSING);
      assertThat(at("a", "2").state()).isEqualTo(State.NOT_APPLICABLE);
      assertThat(at("a", "4")).isEqualTo(new Cell.Suppressed(Suppression.NUMERATOR_BELOW_K));
      assertThat(at("b", "10").state()).isEqualTo(State.ZERO);
      assertThat(at("b", "11").state()).isEqualTo(State.PRESENT);
      assertThat(loaded.data().at(new UnitCode("a"), new Period("2023"), new Code("4")))
          .isEqualTo(new Cell.Suppressed(Suppression.NUMERATOR_BELOW_K));
    }

    @Test
    void readingsAreExactAndOfTheirRulesKind() {
      assertThat(at("b", "4"))
          .isEqualTo(
              new Cell.Present(new Reading.Ratio(BigDecimal.valueOf(3), BigDecimal.valueOf(4))));
      assertThat(at("a", "1")).isEqualTo(new Cell.Present(new Reading.Choice("yes")));
      assertThat(at("b", "3")).isEqualTo(new Cell.Present(new Reading.Parts(Set.of("a", "b"))));
      assertThat(at("a", "3")).isEqualTo(new Cell.Present(new Reading.Parts(Set.of())));
      assertThat(at("b", "10"))
          .isEqualTo(
              new Cell.Present(new Reading.Amount(BigDecimal.ZERO), OptionalDouble.of(0.25)));
    }

    @Test
    void denominatorsAreNumbersOrMissing() {
      assertThat(sheet.denominator(0, "population")).isEmpty();
      assertThat(sheet.denominator(1, "population")).contains(new BigDecimal("10.5"));
    }

    @Test
    void everyCellKnowsItsPlace() {
      assertThat(loaded.places().cell(NOW, new UnitCode("b"), new Code("2")))
          .isEqualTo(new Place("so-lieu.csv", 2, 32));
      assertThat(loaded.places().cell(NOW, new UnitCode("b"), new Code("4")))
          .isEqualTo(new Place("so-lieu.csv", 2, 40));
      assertThat(loaded.places().column(new Code("11"))).isEqualTo(new Place("so-lieu.csv", 1, 41));
      assertThat(loaded.places().row(NOW, new UnitCode("a")))
          .isEqualTo(new Place("so-lieu.csv", 3, 1));
    }

    private Cell at(String unit, String code) {
      return sheet.at(new UnitCode(unit), new Code(code));
    }
  }

  @Nested
  class ALongFile {
    @Test
    void saysTheSameAsAWideOne() {
      Sheet wide = read(WIDE).data().sheet(NOW).orElseThrow();
      Sheet asLong = read(LONG).data().sheet(NOW).orElseThrow();
      assertThat(asLong.units()).isEqualTo(wide.units());
      for (int u = 0; u < wide.units().size(); u++) {
        for (int i = 0; i < wide.indicators().size(); i++) {
          assertThat(asLong.at(u, i)).as(wide.indicators().get(i).value()).isEqualTo(wide.at(u, i));
        }
        assertThat(asLong.denominator(u, "population"))
            .isEqualTo(wide.denominator(u, "population"));
      }
    }

    @Test
    void tellsWhereEachCellStands() {
      assertThat(read(LONG).places().cell(NOW, new UnitCode("b"), new Code("10")))
          .isEqualTo(new Place("so-lieu.csv", 6, 28));
    }
  }

  @Nested
  class Text {
    @Test
    void orderOfRowsAndEndsOfLinesDoNotMatter() {
      String[] lines = WIDE.split("\n");
      String turned = String.join("\r\n", lines[0], lines[3], lines[1], lines[2]);
      assertThat(read("\uFEFF" + turned).data().sheet(NOW).orElseThrow().units())
          .isEqualTo(read(WIDE).data().sheet(NOW).orElseThrow().units());
    }

    @Test
    void aQuotedFieldMayHoldLinesAndCommas() {
      LoadedData loaded = read(WIDE.replace("Xã B,", "\"Xã \"\"B\"\",\n1\","));
      assertThat(loaded.data().sheet(NOW).orElseThrow().units().get(1).name())
          .isEqualTo("Xã \"B\",\n1");
      assertThat(loaded.places().cell(NOW, new UnitCode("b"), new Code("2")))
          .isEqualTo(new Place("so-lieu.csv", 3, 28));
      assertThat(loaded.places().row(NOW, new UnitCode("a")).line()).isEqualTo(4);
    }
  }

  private static LoadedData read(String text) {
    try {
      Framework framework =
          YamlFrameworkReader.read(Path.of("src/test/resources/data/framework.yaml"));
      return CsvDataReader.read(framework, text.getBytes(StandardCharsets.UTF_8), "so-lieu.csv");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}

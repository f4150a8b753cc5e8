package vn.thuocso.index.data.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Probe;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;
import vn.thuocso.index.framework.yaml.YamlFrameworkReader;
import vn.thuocso.index.problem.InvalidInputException;

class CsvDataWriterTest {

  @Test
  void everyStateAndReadingOfAFileIsReadBackAsItWas() throws IOException, InvalidInputException {
    Framework framework =
        YamlFrameworkReader.read(Path.of("src/test/resources/data/framework.yaml"));
    String file =
        """
        unit,name,kind,period,region,population,11,1,2,3,4,4.num,4.den,10,10.se
        b,"Xã ""B"", mới",xa,2024,nam,10.50,0.5,no,PHO,a;b,,3,4,0,0.25
        a,Phường A,phuong,2024,bac,,thiếu,có,không áp dụng,0,SUPPRESSED:NUM,,,1200,
        c,Phường C,phuong,2024,bac,,0.50,yes,,a,SUPPRESSED:DEN,,,-1.30,
        a,Phường A cũ,phuong,2023,nam,9,,,,,,0,50,,
        """;

    assertThat(again(framework, read(framework, file.getBytes(StandardCharsets.UTF_8))))
        .hasSize(4 * 8);
  }

  @Test
  void pointsThatWereAwardedAreReadBackAsSuch() throws IOException, InvalidInputException {
    Framework framework = ShippedFrameworks.read("dti-tuyen-giao").orElseThrow();
    String file =
        "unit,kind,period,code,value,extra\n"
            + "a,phuong,2026,6.2,18.33,AWARDED\n"
            + "a,phuong,2026,1.1,0,AWARDED\n";

    Dataset data = read(framework, file.getBytes(StandardCharsets.UTF_8));

    assertThat(data.sheet(new Period("2026")).orElseThrow().at(new UnitCode("a"), new Code("6.2")))
        .isEqualTo(new Cell.Present(new Reading.Awarded(new BigDecimal("18.33"))));
    assertThat(again(framework, data)).isNotEmpty();
  }

  @Test
  void aFileWithoutPeriodsStaysOne() throws IOException, InvalidInputException {
    Framework framework = ShippedFrameworks.read("dti-tuyen-giao").orElseThrow();

    assertThat(again(framework, read(framework, ShippedData.bytes("phuong-mau").orElseThrow())))
        .isNotEmpty();
  }

  @Test
  void aRatioKeepsItsProbeAndItsDecimals() throws InvalidInputException {
    Framework framework = ShippedFrameworks.read("dti-tuyen-giao").orElseThrow();
    UnitCode unit = new UnitCode("00004");
    Code code = new Code("5.5");
    Cell cell =
        new Cell.Present(
            new Reading.Ratio(new BigDecimal("0.000"), new BigDecimal("0"), Probe.FAILED));
    Period year = new Period("2026");
    Dataset data =
        Dataset.builder(List.of(code))
            .unit(year, new Unit(unit, "Phường A", "phuong", java.util.Map.of()))
            .cell(year, unit, code, cell)
            .build();

    Dataset back = read(framework, CsvDataWriter.write(framework, data));

    assertThat(back.at(unit, year, code)).isEqualTo(cell);
  }

  private static List<String> again(Framework framework, Dataset once)
      throws InvalidInputException {
    List<String> told = told(framework, once);
    assertThat(told(framework, read(framework, CsvDataWriter.write(framework, once))))
        .isEqualTo(told);
    return told;
  }

  private static List<String> told(Framework framework, Dataset data) {
    List<String> told = new ArrayList<>();
    for (var sheet : data.sheets()) {
      for (Unit unit : sheet.units()) {
        told.add(sheet.period() + " " + unit);
        for (String name : framework.data().denominators()) {
          told.add(name + " " + sheet.denominator(unit.code(), name));
        }
        for (Code code : sheet.indicators()) {
          told.add(code + " " + sheet.at(unit.code(), code));
        }
      }
    }
    return told;
  }

  private static Dataset read(Framework framework, byte[] bytes) throws InvalidInputException {
    return CsvDataReader.read(framework, bytes, "so-lieu.csv").data();
  }
}

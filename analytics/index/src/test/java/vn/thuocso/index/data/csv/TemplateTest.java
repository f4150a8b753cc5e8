package vn.thuocso.index.data.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;
import vn.thuocso.index.framework.yaml.YamlFrameworkReader;
import vn.thuocso.index.table.Table;

class TemplateTest {
  private static final List<UnitCode> UNITS = List.of(new UnitCode("a"), new UnitCode("b"));

  static List<String> shipped() {
    return ShippedFrameworks.names();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void isReadBackAsMissingWhicheverItsForm(String name) throws Exception {
    Framework framework = framework(ShippedFrameworks.bytes(name).orElseThrow());
    Template template = new Template(framework);
    for (Table table :
        List.of(
            template.wide(UNITS, template.firstPeriod()),
            template.ofLong(UNITS, template.firstPeriod()))) {
      assertThat(states(framework, table)).containsOnly(State.MISSING);
    }
  }

  @Test
  void writesMissingOutWhereAnEmptyFieldHasNoMeaning() throws Exception {
    String text =
        new String(ShippedFrameworks.bytes("dti-tuyen-giao").orElseThrow(), StandardCharsets.UTF_8);
    Framework framework =
        framework(
            text.replace("tree:\n", "data: {missing: [\"-\"], denominators: [pop]}\ntree:\n")
                .getBytes(StandardCharsets.UTF_8));
    Template template = new Template(framework);
    Table inLong = template.ofLong(UNITS, template.firstPeriod());
    assertThat(states(framework, inLong)).containsOnly(State.MISSING);
    assertThat(states(framework, template.wide(UNITS, template.firstPeriod())))
        .containsOnly(State.MISSING);
    assertThat(inLong.csv()).contains("a,,phuong,2025,pop,,,,\n", ",1.1,MISSING,,,\n");
  }

  @Test
  void tellsWhatMayStandInEachColumn() throws Exception {
    Framework framework = framework(ShippedFrameworks.bytes("dti-tuyen-giao").orElseThrow());
    Template template = new Template(framework);
    assertThat(template.description().objects().stream().map(row -> row.get("column")))
        .as("as many as the file has, in its order")
        .isEqualTo(template.wide(UNITS, template.firstPeriod()).columns());
    assertThat(template.description().csv().lines())
        .contains(
            "kind,Loại đơn vị,,text,\"phuong, xa\"",
            "1.1,Người đứng đầu cấp ủy trực tiếp chỉ đạo chuyển đổi số công tác tuyên giáo,"
                + "chức vụ,choice,\"BI_THU, PHO_BI_THU, KHAC; hoặc MISSING (hay ô trống),"
                + " NOT_APPLICABLE\"",
            "1.4.den,Mẫu số: Số bài phải nộp,,denominator,số nguyên ≥ 0");
  }

  private static List<State> states(Framework framework, Table table) {
    CsvDataReader.Draft draft =
        CsvDataReader.draft(framework, table.csv().getBytes(StandardCharsets.UTF_8), "t.csv");
    assertThat(draft.problems()).isEmpty();
    var data = draft.loaded().orElseThrow().data();
    var sheet = data.sheet(data.periods().get(0)).orElseThrow();
    assertThat(sheet.units()).hasSize(UNITS.size());
    return UNITS.stream()
        .flatMap(unit -> sheet.indicators().stream().map(code -> sheet.at(unit, code).state()))
        .toList();
  }

  private static Framework framework(byte[] yaml) throws Exception {
    return YamlFrameworkReader.read(yaml, "f.yaml");
  }
}

package vn.thuocso.dashboard.target.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thuocso.dashboard.export.Cell;
import vn.thuocso.dashboard.export.Columns;
import vn.thuocso.dashboard.export.Sheet;
import vn.thuocso.dashboard.target.Part;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.target.Setting;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.dashboard.wording.Wording;

/**
 * A sheet as a file to be changed and sent back: a line for each cell, blank where it inherits. Its
 * heads are of the template, the same in either language.
 */
final class TargetSheet {

  static final String SCOPE = "Mã đơn vị";
  static final String NODE = "Mã chỉ số";
  static final String FLOOR = "Sàn";
  static final String AIM = "Chỉ tiêu";
  static final String STRETCH = "Phấn đấu";
  static final String OFFICE = "Cơ quan phụ trách";
  static final String DOCUMENT = "Văn bản";
  static final String VERSION = "Phiên bản ô";

  /** The columns that are read back. */
  static final List<String> READ =
      List.of(SCOPE, NODE, FLOOR, AIM, STRETCH, OFFICE, DOCUMENT, VERSION);

  private TargetSheet() {}

  private record Row(Scope scope, Measure measure) {

    Place place() {
      return new Place(measure.code(), scope);
    }
  }

  static Sheet of(Facts facts, Wording say) {
    List<Row> rows = new ArrayList<>();
    for (Scope scope : facts.cast().scopes()) {
      for (Measure measure : Grid.measures(facts)) {
        if (facts.cast().applies(measure, scope)) {
          rows.add(new Row(scope, measure));
        }
      }
    }
    Columns<Row> columns = Columns.in(say);
    columns
        .under(SCOPE, row -> Cell.of(row.scope().code()))
        .under("Đơn vị", row -> Cell.of(Grid.name(facts, row.scope(), say)))
        .under(NODE, row -> Cell.of(row.measure().code()))
        .under("Chỉ số", row -> Cell.of(row.measure().name(say)))
        .under("Đơn vị tính", row -> Cell.of(Grid.unit(row.measure(), say)));
    number(columns, facts, FLOOR, Part.FLOOR);
    number(columns, facts, AIM, Part.TARGET);
    number(columns, facts, STRETCH, Part.STRETCH);
    columns
        .under(OFFICE, row -> Cell.of(setting(facts, row).office()))
        .under(DOCUMENT, row -> Cell.of(setting(facts, row).document()))
        .under(VERSION, row -> Cell.of(facts.draft().version(row.place())))
        .under(
            "Đang áp dụng",
            row ->
                Cell.of(
                    facts
                        .aim(row.measure(), row.scope())
                        .map(aim -> plain(row.measure().shown(aim)))
                        .orElse(null)));
    return columns.sheet(
        say.say("target.title", Integer.toString(facts.asked().year())), rows, origin(facts, say));
  }

  private static void number(Columns<Row> columns, Facts facts, String head, Part part) {
    columns.under(
        head,
        row ->
            Cell.of(
                setting(facts, row)
                    .part(part)
                    .map(value -> plain(row.measure().shown(value)))
                    .orElse(null)));
  }

  private static Setting setting(Facts facts, Row row) {
    return facts.draft().settings().at(row.place());
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private static List<Sheet.Parameter> origin(Facts facts, Wording say) {
    return List.of(
        Sheet.Parameter.of(say.say("target.file.framework"), facts.asked().measures().framework()),
        Sheet.Parameter.of(say.say("target.years"), Integer.toString(facts.asked().year())),
        Sheet.Parameter.of(say.say("target.file.how"), say.say("target.file.blank")));
  }
}

package vn.thuocso.dashboard.scoring.input;

import java.util.ArrayList;
import java.util.List;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;

/** Tells inputs of a snapshot from others: equal where everything scores depend on is equal. */
public final class Digest {

  private Digest() {}

  /** SHA-256, in hexadecimal. */
  public static String of(
      Framework framework, Assessed assessed, Dataset dataset, List<Body> wards) {
    Sheet sheet = dataset.sheet(new Period(Integer.toString(assessed.year()))).orElseThrow();
    List<Code> codes = framework.indicators().stream().map(Indicator::code).toList();
    List<String> lines = new ArrayList<>();
    lines.add(assessed.months() + " " + assessed.isFinal());
    for (Body ward : wards) {
      UnitCode unit = new UnitCode(ward.code().value());
      for (Code code : codes) {
        String cell = Cells.text(sheet.at(unit, code));
        lines.add(unit + "|" + ward.kind() + "|" + ward.area() + "|" + code + "|" + cell);
      }
    }
    return Sha256.of(String.join("\n", lines));
  }
}

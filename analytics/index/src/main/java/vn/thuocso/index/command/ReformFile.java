package vn.thuocso.index.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.yaml.Nearest;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;
import vn.thuocso.index.reform.Origin;
import vn.thuocso.index.reform.Reform;

/**
 * Reads which units came out of which former ones, {@code former,unit[,share]}, or which stand in
 * which area, {@code unit,area}.
 */
final class ReformFile {
  private final Problems problems = new Problems();
  private final List<Origin> origins = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final TreeSet<String> known = new TreeSet<>();
  private final Map<String, BigDecimal> shared = new HashMap<>();

  private ReformFile() {}

  /** A reform of the units of a period; a unit that the file does not name is told. */
  static Reform read(Source source, Sheet sheet, Console console) throws InvalidInputException {
    ReformFile reading = new ReformFile();
    sheet.units().forEach(unit -> reading.known.add(unit.code().value()));
    Lines.read(source, List.of("former", "unit"), reading.problems, reading::reformed);
    reading.problems.throwIfAny();
    reading.known.removeAll(reading.shared.keySet());
    if (!reading.known.isEmpty()) {
      console.remark(
          reading.known.size()
              + " đơn vị không có trong "
              + source.name()
              + " nên không có trong kết quả: "
              + String.join(", ", reading.known)
              + ".");
    }
    return Reform.of(reading.origins);
  }

  /** The units of areas; a unit stands in one of them. */
  static SortedMap<UnitCode, List<UnitCode>> areas(Source source) throws InvalidInputException {
    ReformFile reading = new ReformFile();
    Lines.read(source, List.of("unit", "area"), reading.problems, reading::grouped);
    reading.problems.throwIfAny();
    SortedMap<UnitCode, List<UnitCode>> areas = new TreeMap<>();
    Reform.of(reading.origins)
        .origins()
        .forEach((area, units) -> areas.put(area, units.stream().map(Origin::former).toList()));
    return areas;
  }

  private void reformed(Lines.Line line) {
    String former = line.get("former");
    String unit = line.get("unit");
    if (former.isEmpty() || unit.isEmpty()) {
      problems.add(Rule.ABSENT_FIELD, "", line.place(), "Cần cả mã cũ và mã mới.");
    } else if (UnitCode.fault(unit).isPresent()) {
      problems.add(Rule.WRONG_TYPE, unit, line.place(), UnitCode.fault(unit).orElseThrow());
    } else if (!seen.add(former + "\n" + unit)) {
      problems.add(Rule.DUPLICATE, former, line.place(), "Cặp mã này có hai lần.");
    } else {
      if (!known.contains(former)) {
        String unknown = "Kỳ này không có đơn vị cũ " + former + ".";
        String sentence = unknown + Nearest.advice(former, known);
        problems.add(Rule.UNKNOWN_CODE, former, line.place(), sentence);
      }
      share(line).ifPresent(share -> origin(unit, former, share, line.place()));
    }
  }

  private void origin(String unit, String former, Optional<BigDecimal> share, Place place) {
    BigDecimal sum = shared.merge(former, share.orElse(BigDecimal.ZERO), BigDecimal::add);
    if (sum.compareTo(BigDecimal.ONE) > 0) {
      problems.add(
          Rule.OUT_OF_RANGE,
          sum.toPlainString(),
          place,
          "Các phần của đơn vị cũ "
              + former
              + " cộng lại là "
              + sum.toPlainString()
              + ", quá 1; hãy sửa cột share (không có cột ấy: mỗi dòng là cả đơn vị).");
    }
    origins.add(new Origin(new UnitCode(unit), new UnitCode(former), share));
  }

  private void grouped(Lines.Line line) {
    String unit = line.get("unit");
    String area = line.get("area");
    if (unit.isEmpty() || area.isEmpty()) {
      problems.add(Rule.ABSENT_FIELD, "", line.place(), "Cần cả mã đơn vị và mã khu vực.");
    } else if (UnitCode.fault(area).isPresent()) {
      problems.add(Rule.WRONG_TYPE, area, line.place(), UnitCode.fault(area).orElseThrow());
    } else if (!seen.add(unit)) {
      problems.add(Rule.DUPLICATE, unit, line.place(), "Đơn vị này đã ở một khu vực.");
    } else {
      origins.add(Origin.whole(new UnitCode(area), new UnitCode(unit)));
    }
  }

  /** The share, itself empty where nobody knows it; nothing where it cannot be read. */
  private Optional<Optional<BigDecimal>> share(Lines.Line line) {
    if (!line.has("share")) {
      return Optional.of(Optional.of(BigDecimal.ONE));
    }
    String text = line.get("share");
    return text.isEmpty()
        ? Optional.of(Optional.empty())
        : Lines.number(text, line.place(), problems)
            .filter(share -> isShare(share, line.place()))
            .map(Optional::of);
  }

  private boolean isShare(BigDecimal share, Place place) {
    boolean within = share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0;
    if (!within) {
      String text = share.toString();
      problems.add(Rule.OUT_OF_RANGE, text, place, "Phần phải lớn hơn 0 và không quá 1.");
    }
    return within;
  }
}

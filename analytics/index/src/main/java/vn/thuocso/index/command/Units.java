package vn.thuocso.index.command;

import java.text.Normalizer;
import java.util.List;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Rule;
import vn.thuocso.index.score.Scores;

/** Finds what a command names, or refuses. */
final class Units {
  private Units() {}

  static UnitCode find(Scores scores, String code) throws InvalidInputException {
    String composed = Normalizer.normalize(code, Normalizer.Form.NFC);
    return scores.units().stream()
        .filter(unit -> unit.value().equals(composed))
        .findFirst()
        .orElseThrow(() -> unknown("--unit", code, "Kỳ này không có đơn vị " + code + "."));
  }

  static Code node(Framework framework, String code) throws InvalidInputException {
    return framework.nodes().stream()
        .map(node -> node.code())
        .filter(node -> node.value().equals(code))
        .findFirst()
        .orElseThrow(() -> unknown("--node", code, "Bộ chỉ số không có mã " + code + "."));
  }

  private static InvalidInputException unknown(String option, String value, String sentence) {
    return new InvalidInputException(
        List.of(new Problem(Rule.UNKNOWN_CODE, value, Place.of(option), sentence)));
  }
}

package vn.thuocso.dashboard.form;

import java.util.List;
import java.util.Map;
import vn.thuocso.dashboard.assessment.criterion.Entry;
import vn.thuocso.dashboard.shell.PlainText;

/**
 * The fields of one criterion as a form without scripts sends them; each name begins with the
 * criterion's code.
 */
record Sent(Map<String, List<String>> fields, String code) {

  static final String VALUE = "gia-tri";
  static final String NUMERATOR = "tu-so";
  static final String DENOMINATOR = "mau-so";
  static final String PART = "phan";
  static final String NOT_APPLICABLE = "khong-ap-dung";
  static final String NOTE = "ghi-chu";
  static final String VERSION = "phien-ban";
  static final String CHOICE = "chon";
  static final String ASKED = "hoi";
  private static final int LONGEST = 2000;

  /** Whether the form had this criterion. */
  boolean isThere() {
    return fields.containsKey(code + "." + VERSION);
  }

  /** What was typed, with numbers as people write them. */
  Entry typed(EntryKind kind) {
    if (!one(NOT_APPLICABLE).isEmpty()) {
      return new Entry("NOT_APPLICABLE", "", "", "");
    }
    return kind == EntryKind.PARTS
        ? Entry.of(parts())
        : new Entry("", one(VALUE), one(NUMERATOR), one(DENOMINATOR));
  }

  /** Parts are ticked one by one; {@code 0} says that none is met, which is not nothing. */
  private String parts() {
    List<String> ticked = fields.getOrDefault(code + "." + PART, List.of());
    return String.join(";", ticked);
  }

  String note() {
    return one(NOTE);
  }

  /** The version that was on show, or the newer one that somebody chose to replace. */
  int version() {
    String written = one(VERSION);
    return written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : 0;
  }

  /** Of two versions, the one that stands was chosen. */
  boolean yields() {
    return one(CHOICE).equals("kia");
  }

  /** Two versions were shown, and none was chosen yet. */
  boolean isUndecided() {
    return fields.containsKey(code + "." + ASKED) && one(CHOICE).isEmpty();
  }

  private String one(String field) {
    List<String> sent = fields.getOrDefault(code + "." + field, List.of());
    String text = sent.isEmpty() ? "" : PlainText.of(sent.get(0)).strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}

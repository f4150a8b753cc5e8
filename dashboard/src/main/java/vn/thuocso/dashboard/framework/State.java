package vn.thuocso.dashboard.framework;

import java.util.Locale;

/** How far a definition has come. */
enum State {
  DRAFT,
  ADOPTED,
  RETIRED;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static State ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}

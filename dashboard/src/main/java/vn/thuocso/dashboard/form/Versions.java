package vn.thuocso.dashboard.form;

import org.jspecify.annotations.Nullable;

/** Versions as the headers ETag and If-Match write them. */
final class Versions {

  private Versions() {}

  /** The version that a write saw. */
  static int seen(@Nullable String ifMatch) {
    String plain = ifMatch == null ? "" : ifMatch.strip().replaceAll("^(W/)?\"|\"$", "");
    if (!plain.matches("[0-9]{1,9}")) {
      throw new ApiRefusals.VersionUnnamed();
    }
    return Integer.parseInt(plain);
  }

  static String tag(long version) {
    return "\"" + version + "\"";
  }
}

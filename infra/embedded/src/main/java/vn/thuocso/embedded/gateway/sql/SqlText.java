package vn.thuocso.embedded.gateway.sql;

import java.util.regex.Pattern;

/** Values and names quoted for ClickHouse, so that none of them can become syntax. */
public final class SqlText {

  private static final Pattern SETTING = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]{0,127}");

  private SqlText() {}

  /** A string literal. */
  public static String literal(String value) {
    return quoted(value, '\'');
  }

  /** An identifier in backquotes. */
  public static String identifier(String name) {
    return quoted(name, '`');
  }

  /** A setting's name, unchanged. */
  public static String settingName(String name) {
    if (!isSettingName(name)) {
      throw new IllegalArgumentException("not the name of a setting: '" + name + "'");
    }
    return name;
  }

  /** Whether this could be the name of a setting. */
  public static boolean isSettingName(String name) {
    return SETTING.matcher(name).matches();
  }

  private static String quoted(String text, char quote) {
    StringBuilder out = new StringBuilder(text.length() + 2).append(quote);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote || c == '\\') {
        out.append('\\');
      }
      out.append(c);
    }
    return out.append(quote).toString();
  }
}

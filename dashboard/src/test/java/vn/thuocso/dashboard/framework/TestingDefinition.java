package vn.thuocso.dashboard.framework;

import java.nio.charset.StandardCharsets;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;

/** The shipped definition under another name, for years in which nobody is scored yet. */
final class TestingDefinition {

  static final String CODE = "TG-THU-1";

  private static final String SHIPPED =
      new String(ShippedFrameworks.bytes("dti-tuyen-giao").orElseThrow(), StandardCharsets.UTF_8);

  private TestingDefinition() {}

  static String text(String version) {
    return SHIPPED
        .replace("code: TG-DEMO-1", "code: " + CODE)
        .replace("version: \"1\"", "version: \"" + version + "\"")
        .replace("from: 2025-07-01", "from: 2090-01-01");
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Framework framework(String text) {
    return Reading.of(bytes(text)).framework().orElseThrow();
  }
}

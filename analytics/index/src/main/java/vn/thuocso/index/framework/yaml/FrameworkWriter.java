package vn.thuocso.index.framework.yaml;

import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocso.index.framework.Framework;

/**
 * Writes a framework in its canonical form: JSON, which is YAML too, in the format's own order,
 * with every default spelt out. Equal frameworks give equal texts, and {@link YamlFrameworkReader}
 * reads them back as equal frameworks.
 */
public final class FrameworkWriter {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private FrameworkWriter() {}

  /** The text, with a line feed at the end. */
  public static String write(Framework framework) {
    return JSON.writeValueAsString(tree(framework)).replace("\r\n", "\n") + "\n";
  }

  /** The same as maps, lists, texts and numbers, to stand within a larger document. */
  public static Map<String, Object> tree(Framework framework) {
    return FrameworkTree.of(framework);
  }
}

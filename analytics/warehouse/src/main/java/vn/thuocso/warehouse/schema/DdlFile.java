package vn.thuocso.warehouse.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One step of the schema. Its number is its version; once released it never changes, a change is a
 * new file.
 */
public record DdlFile(int version, String name, String text) {

  /** In order; a new file is added here. */
  private static final List<String> NAMES =
      List.of(
          "001-registry.sql",
          "002-facts.sql",
          "003-dimensions.sql",
          "004-views.sql",
          "005-scores.sql");

  /** Reads all steps in their order. */
  public static List<DdlFile> all() {
    return NAMES.stream().map(DdlFile::read).toList();
  }

  private static DdlFile read(String name) {
    try (InputStream in = DdlFile.class.getResourceAsStream("/ddl/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks ddl/" + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new DdlFile(Integer.parseInt(name.substring(0, 3)), name, text);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read ddl/" + name, e);
    }
  }

  /** Returns the SHA-256 of the text, in hexadecimal. */
  public String sha256() {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /**
   * Returns the statements, for one machine or a cluster: the one place where the two differ.
   * Statements end with a semicolon at the end of a line.
   */
  public List<String> statements(Optional<String> cluster) {
    String onCluster = cluster.map(name -> "ON CLUSTER '" + name + "'").orElse("");
    String replacing = cluster.isPresent() ? "ReplicatedReplacingMergeTree" : "ReplacingMergeTree";
    return Arrays.stream(text.replaceAll("(?m)^--.*$", "").split(";[ \t]*\\R"))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .map(s -> s.replace("{{cluster}}", onCluster).replace("{{replacing}}", replacing))
        .toList();
  }
}

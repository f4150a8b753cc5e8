package vn.thuocso.dashboard.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a secret from a file, because command lines and environments can be seen by others. */
public final class SecretFile {

  private SecretFile() {}

  /**
   * Returns the file's text without the line break at its end.
   *
   * @param setting the name of the setting that named the file, for the message
   * @throws IllegalStateException when the file cannot be read or is empty
   */
  public static String read(Path file, String setting) {
    String secret;
    try {
      secret = Files.readString(file).strip();
    } catch (IOException e) {
      throw new IllegalStateException(
          setting + " names " + file + ", which cannot be read: " + e.getMessage(), e);
    }
    if (secret.isEmpty()) {
      throw new IllegalStateException(setting + " names " + file + ", which is empty.");
    }
    return secret;
  }
}

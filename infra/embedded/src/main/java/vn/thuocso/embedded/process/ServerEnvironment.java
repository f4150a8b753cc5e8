package vn.thuocso.embedded.process;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a server process is told by its environment, with the defaults of one machine.
 *
 * @param variables the environment, as {@link System#getenv()} gives it
 */
public record ServerEnvironment(Map<String, String> variables) {

  private static final String LOGGING = "logback.configurationFile";

  /** Copies the variables. */
  public ServerEnvironment {
    variables = Map.copyOf(variables);
  }

  /**
   * Reads this process's environment and gives it this module's logging.
   *
   * <p>Logging is set here and not by a file on the class path, because other modules carry this
   * one beside their own.
   */
  public static ServerEnvironment ofThisProcess() {
    if (System.getProperty(LOGGING) == null) {
      System.setProperty(LOGGING, "vn/thuocso/embedded/process/logback.xml");
    }
    return new ServerEnvironment(System.getenv());
  }

  /** Returns the variable, or the default where it is missing or blank. */
  public String text(String name, String otherwise) {
    String value = variables.get(name);
    return value == null || value.isBlank() ? otherwise : value.strip();
  }

  /**
   * Returns the variable as a directory or file.
   *
   * @throws IllegalArgumentException if it is missing: a server never guesses where its data lie
   */
  public Path path(String name) {
    String value = text(name, "");
    if (value.isEmpty()) {
      throw new IllegalArgumentException(name + " must name a path but is not set");
    }
    return Path.of(value).toAbsolutePath().normalize();
  }

  /**
   * Returns the variable as a TCP port.
   *
   * @throws IllegalArgumentException unless it is a number from 1 to 65535
   */
  public int port(String name, int otherwise) {
    String value = text(name, Integer.toString(otherwise));
    if (!value.matches("[0-9]{1,5}")
        || Integer.parseInt(value) < 1
        || Integer.parseInt(value) > 65535) {
      throw new IllegalArgumentException(
          name + " must be a port from 1 to 65535 but is '" + value + "'");
    }
    return Integer.parseInt(value);
  }

  /** Returns the file in which the server says that it is ready, if somebody waits for it. */
  public Optional<ReadyFile> readyFile() {
    String value = text(ReadyFile.VARIABLE, "");
    return value.isEmpty() ? Optional.empty() : Optional.of(new ReadyFile(Path.of(value)));
  }
}

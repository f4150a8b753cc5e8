package vn.thuocso.embedded.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The program behind {@code infra/up}, {@code infra/down} and {@code infra/status}.
 *
 * <p>Exit codes: 0 done, 1 refused or failed with one sentence.
 */
public final class Launcher {

  private Launcher() {}

  /** Does what the first argument says: prepare, up, down or status. */
  public static void main(String[] arguments) {
    System.setProperty("logback.configurationFile", "vn/thuocso/embedded/launcher/logback.xml");
    System.exit(run(arguments, System.getenv(), Console.ofThisProcess()));
  }

  private static int run(String[] arguments, Map<String, String> environment, Console console) {
    if (List.of(arguments).contains("--help")) {
      console.say(OptionsParser.USAGE);
      return 0;
    }
    try {
      Options options = OptionsParser.parse(arguments, Path.of("").toAbsolutePath());
      DataDirectory data = new DataDirectory(options.data());
      Tools tools = Tools.onPath(environment.getOrDefault("PATH", ""));
      return switch (options.command()) {
        case PREPARE -> new UpCommand(options, tools, console).prepare();
        case UP -> new UpCommand(options, tools, console).run();
        case DOWN -> new DownCommand(data, console).run();
        case STATUS -> new StatusCommand(data, console).run(options.json());
      };
    } catch (LaunchFailure failure) {
      console.fail(String.valueOf(failure.getMessage()));
      return 1;
    } catch (FileSystemException e) {
      console.fail(sentence(e));
      return 1;
    } catch (IOException e) {
      console.fail("The launcher cannot go on: " + e);
      return 1;
    }
  }

  private static String sentence(FileSystemException e) {
    String reason =
        e instanceof AccessDeniedException ? "Permission denied" : String.valueOf(e.getReason());
    return "%s cannot be written (%s): choose another directory with --data, or start as a user who may write there."
        .formatted(e.getFile(), reason);
  }
}

package vn.thuocso.embedded.launcher;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a command line; whatever it does not know ends the command with one sentence. */
final class OptionsParser {

  static final String USAGE =
      """
      usage: infra/up     [--data DIR] [--demo] [--public-url URL] [--ports FIRST] [--port-NAME N]
                          [--kafka HOST:PORT] [--clickhouse URL] [--postgres JDBC-URL]
                          [--only NAME,NAME]
             infra/down   [--data DIR]
             infra/status [--data DIR] [--json]
      --only starts a part: postgres, broker, gateway, warehouse, collector, job, dashboard, demo
      port names: dashboard, collector, job, job-ready, clickhouse, postgres, broker, controller""";

  private static final Set<String> FLAGS = Set.of("--demo", "--json");
  private static final Set<String> NAMES =
      Set.of(
          "--root",
          "--data",
          "--only",
          "--public-url",
          "--ports",
          "--kafka",
          "--clickhouse",
          "--postgres");

  private final Map<String, String> values = new TreeMap<>();

  private OptionsParser() {}

  static Options parse(String[] arguments, Path workingDirectory) {
    Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
    Options.Command command = command(rest.poll());
    OptionsParser parser = new OptionsParser();
    while (!rest.isEmpty()) {
      parser.take(rest.pop(), rest);
    }
    return parser.options(command, workingDirectory);
  }

  private static Options.Command command(@Nullable String word) {
    for (Options.Command command : Options.Command.values()) {
      if (command.name().toLowerCase(Locale.ROOT).equals(word)) {
        return command;
      }
    }
    throw new LaunchFailure(USAGE);
  }

  private void take(String argument, Deque<String> rest) {
    List<String> parts = List.of(argument.split("=", 2));
    String name = parts.get(0);
    if (FLAGS.contains(name) && parts.size() == 1) {
      values.put(name, "");
      return;
    }
    if (!NAMES.contains(name) && portNamed(name).isEmpty()) {
      throw new LaunchFailure("'" + argument + "' is no option.\n" + USAGE);
    }
    if (parts.size() == 1 && rest.isEmpty()) {
      throw new LaunchFailure(name + " needs a value.");
    }
    values.put(name, parts.size() == 2 ? parts.get(1) : rest.pop());
  }

  private Options options(Options.Command command, Path workingDirectory) {
    Path root = workingDirectory.resolve(value("--root").orElse(".")).normalize();
    Path data = value("--data").map(workingDirectory::resolve).orElse(root.resolve(".data"));
    return new Options(
        command,
        root,
        data.toAbsolutePath().normalize(),
        values.containsKey("--demo"),
        values.containsKey("--json"),
        value("--only").map(OptionsParser::processes).orElse(Set.of()),
        value("--public-url").map(text -> webAddress("--public-url", text)),
        ports(),
        value("--kafka").map(OptionsParser::kafka),
        value("--clickhouse").map(text -> webAddress("--clickhouse", text)),
        value("--postgres").map(OptionsParser::postgres));
  }

  private Ports ports() {
    Map<ServerPort, Integer> moved = new EnumMap<>(ServerPort.class);
    values.forEach(
        (name, text) -> portNamed(name).ifPresent(port -> moved.put(port, number(name, text))));
    Ports all =
        value("--ports").map(text -> Ports.from(number("--ports", text))).orElseGet(Ports::usual);
    return all.with(moved);
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  private static Optional<ServerPort> portNamed(String option) {
    return Arrays.stream(ServerPort.values())
        .filter(port -> port.option().equals(option))
        .findFirst();
  }

  private static int number(String name, String text) {
    if (!text.matches("[0-9]{1,5}")) {
      throw new LaunchFailure(name + " must be a number from 1 to 65535 but is '" + text + "'.");
    }
    return Integer.parseInt(text);
  }

  private static Set<String> processes(String text) {
    Set<String> names = new TreeSet<>(Arrays.asList(text.split(",")));
    for (String name : names) {
      if (!Product.END_ORDER.contains(name)) {
        throw new LaunchFailure(
            "--only names %s, but '%s' is none of them.".formatted(Product.END_ORDER, name));
      }
    }
    return names;
  }

  private static URI webAddress(String name, String text) {
    try {
      URI uri = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
      if (List.of("http", "https").contains(String.valueOf(uri.getScheme()))
          && uri.getHost() != null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      throw new LaunchFailure(name + " must be a web address but is '" + text + "'.", e);
    }
    throw new LaunchFailure(name + " must begin with http:// or https:// but is '" + text + "'.");
  }

  private static String kafka(String text) {
    if (!text.matches("[^\\s:,]+:[0-9]{1,5}(,[^\\s:,]+:[0-9]{1,5})*")) {
      throw new LaunchFailure("--kafka must be HOST:PORT but is '" + text + "'.");
    }
    return text;
  }

  private static String postgres(String text) {
    if (!text.startsWith("jdbc:postgresql://") || text.contains("password=")) {
      throw new LaunchFailure(
          "--postgres must begin with jdbc:postgresql:// and carry no password (that belongs into secrets/postgres.password in the data directory).");
    }
    return text;
  }
}

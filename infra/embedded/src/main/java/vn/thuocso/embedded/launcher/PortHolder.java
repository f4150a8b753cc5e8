package vn.thuocso.embedded.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import vn.thuocso.embedded.process.Sockets;

/** Says who has a port that is wanted, and how to make it give it back. */
final class PortHolder {

  private static final String DATA = "THUOCSO_DATA=";

  private PortHolder() {}

  /** Returns the middle of a sentence: "is taken by … : what to do". */
  static String describe(int port) {
    Optional<ProcessHandle> holder = Sockets.ownerOf(port);
    if (holder.isEmpty()) {
      return "another program: end that one";
    }
    String program =
        "%s (pid %d)"
            .formatted(
                holder
                    .flatMap(process -> process.info().command())
                    .map(PortHolder::name)
                    .orElse("a program"),
                holder.get().pid());
    return productOf(holder.get())
        .map(
            data ->
                "another infra/up over %s: end that one with infra/down --data '%s'"
                    .formatted(data, data))
        .orElse(program + ": end that one");
  }

  private static String name(String command) {
    return String.valueOf(Path.of(command).getFileName());
  }

  /** A process of the product was told where its own directory lies: inside the product's. */
  private static Optional<Path> productOf(ProcessHandle process) {
    Path environment = Path.of("/proc", Long.toString(process.pid()), "environ");
    try {
      String variables = new String(Files.readAllBytes(environment), StandardCharsets.UTF_8);
      return Arrays.stream(variables.split("\0"))
          .filter(variable -> variable.startsWith(DATA))
          .map(variable -> Path.of(variable.substring(DATA.length())).getParent())
          .filter(data -> Files.exists(data.resolve("VERSION")))
          .findFirst();
    } catch (IOException somebodyElses) {
      return Optional.empty();
    }
  }
}

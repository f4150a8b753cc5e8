package vn.thuocso.embedded.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocso.embedded.process.ReadyFile;

/**
 * Tiny programs in the place of servers: they announce themselves, and on SIGTERM they write down
 * that they end.
 *
 * @param directory where they write
 */
record Stubs(Path directory) {

  private static final String LIVE = "while :; do sleep 0.05; done";

  Path orderFile() {
    return directory.resolve("order");
  }

  Path readyFile(String name) {
    return directory.resolve(name + ".ready");
  }

  ProcessSpec server(String name, String... after) {
    return spec(
        name, "trap 'echo -" + name + " >> order; exit 0' TERM; " + ready(name) + LIVE, after);
  }

  ProcessSpec deaf(String name) {
    return spec(name, "trap '' TERM; " + ready(name) + LIVE);
  }

  ProcessSpec broken(String name) {
    return spec(name, "echo the disk is made of cheese; exit 7");
  }

  ProcessSpec task(String name, int exitCode, String... after) {
    return new ProcessSpec(
        name,
        List.of(
            "sh", "-c", "cd '" + directory + "'; echo +" + name + " >> order; exit " + exitCode),
        Map.of(),
        new Readiness.Completed(),
        Set.of(after),
        Optional.empty(),
        Duration.ofSeconds(5));
  }

  private ProcessSpec spec(String name, String script, String... after) {
    return new ProcessSpec(
        name,
        List.of("sh", "-c", "cd '" + directory + "'; " + script),
        Map.of(),
        new Readiness.Announced(new ReadyFile(readyFile(name))),
        Set.of(after),
        Optional.empty(),
        Duration.ofSeconds(1));
  }

  private String ready(String name) {
    String file = name + ".ready";
    return "echo +%s >> order; printf $$ > %s.draft; mv %s.draft %s; "
        .formatted(name, file, file, file);
  }
}

package vn.thuocso.embedded.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the command line of a child JVM.
 *
 * @param app the directory of the programs
 * @param logs the directory of the logs
 * @param ownSession whether this machine can give a child a terminal session of its own
 */
record JavaCommand(Path app, Path logs, boolean ownSession) {

  /** What Flink's own start scripts give a JVM of Java 17. */
  private static final List<String> FLINK_OPENS =
      List.of(
          "--add-exports=java.rmi/sun.rmi.registry=ALL-UNNAMED",
          "--add-exports=java.security.jgss/sun.security.krb5=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.net=ALL-UNNAMED",
          "--add-opens=java.base/java.io=ALL-UNNAMED",
          "--add-opens=java.base/java.nio=ALL-UNNAMED",
          "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
          "--add-opens=java.base/java.text=ALL-UNNAMED",
          "--add-opens=java.base/java.time=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent.locks=ALL-UNNAMED");

  /** Returns the command of a main class in a jar with its libraries beside. */
  List<String> main(String shipment, String mainClass, int heapMiB, String... options) {
    Path here = app.resolve(shipment);
    List<String> command = java(shipment, heapMiB);
    command.addAll(List.of(options));
    command.add("-cp");
    command.add(here.resolve(shipment + ".jar") + ":" + here.resolve("lib") + "/*");
    command.add(mainClass);
    return command;
  }

  /** Returns the command of a jar that carries its libraries inside. */
  List<String> jar(String shipment, int heapMiB) {
    List<String> command = java(shipment, heapMiB);
    command.addAll(List.of("-jar", app.resolve(shipment).resolve(shipment + ".jar").toString()));
    return command;
  }

  /** Returns the command of the Flink job. */
  List<String> flink(String shipment, String mainClass, int heapMiB) {
    return main(shipment, mainClass, heapMiB, FLINK_OPENS.toArray(String[]::new));
  }

  private List<String> java(String shipment, int heapMiB) {
    List<String> command = new ArrayList<>();
    if (ownSession) {
      // Ctrl-C reaches a terminal's whole group: children of their own session end in our order.
      command.add("setsid");
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + heapMiB + "m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:ErrorFile=" + logs.resolve(shipment + "-crash-%p.log"),
            "-Dfile.encoding=UTF-8",
            "-Dsun.jnu.encoding=UTF-8"));
    return command;
  }
}

package vn.thuocso.embedded.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One process and no later one that happens to get its number.
 *
 * @param pid the process id
 * @param started the boot of the machine and the clock tick at which the process began
 */
record ProcessIdentity(long pid, String started) {

  static ProcessIdentity of(ProcessHandle handle) {
    return new ProcessIdentity(handle.pid(), startOf(handle));
  }

  /** Returns the process, if it still lives and is the one that was meant. */
  Optional<ProcessHandle> living() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(handle -> startOf(handle).equals(started));
  }

  /** The kernel's own tick, because the wall clock of a process's start moves when time is set. */
  private static String startOf(ProcessHandle handle) {
    try {
      String boot = Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
      String stat = Files.readString(Path.of("/proc", Long.toString(handle.pid()), "stat"));
      String afterName = stat.substring(stat.lastIndexOf(')') + 2);
      List<String> fields = List.of(afterName.split(" "));
      // A zombie that nobody reaps has ended, whatever the process table says.
      return fields.get(0).equals("Z") ? "ended" : boot + ":" + fields.get(19);
    } catch (IOException noProc) {
      return handle.info().startInstant().map(Object::toString).orElse("unknown");
    }
  }
}

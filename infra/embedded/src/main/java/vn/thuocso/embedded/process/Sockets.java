package vn.thuocso.embedded.process;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sockets on which this machine's processes listen, as far as the kernel tells this user. */
public final class Sockets {

  private static final Path PROC = Path.of("/proc");
  private static final String LISTENING = "0A";

  private Sockets() {}

  /**
   * One socket that waits for connections.
   *
   * @param address where it listens; a wildcard address means every network
   * @param port the port
   * @param inode the kernel's number of the socket
   */
  public record Listener(InetAddress address, int port, String inode) {}

  /** Returns every socket on which somebody listens. */
  public static List<Listener> listening() {
    return Stream.of("tcp", "tcp6")
        .flatMap(table -> listening(PROC.resolve("net/" + table)))
        .toList();
  }

  /** Returns the sockets on which a process listens. */
  public static List<Listener> of(ProcessHandle process) {
    Set<String> own = inodes(process.pid());
    return listening().stream().filter(listener -> own.contains(listener.inode())).toList();
  }

  /** Returns the process that listens on a port, if this user may see it. */
  public static Optional<ProcessHandle> ownerOf(int port) {
    Set<String> wanted =
        listening().stream()
            .filter(listener -> listener.port() == port)
            .map(Listener::inode)
            .collect(Collectors.toSet());
    return ProcessHandle.allProcesses()
        .filter(process -> inodes(process.pid()).stream().anyMatch(wanted::contains))
        .findFirst();
  }

  private static Stream<Listener> listening(Path table) {
    try (Stream<String> lines = Files.lines(table)) {
      return lines
          .skip(1)
          .map(line -> List.of(line.strip().split("\\s+")))
          .filter(fields -> fields.get(3).equals(LISTENING))
          .map(fields -> listener(fields.get(1), fields.get(9)))
          .toList()
          .stream();
    } catch (IOException noSuchTable) {
      return Stream.empty();
    }
  }

  private static Listener listener(String local, String inode) {
    int colon = local.indexOf(':');
    byte[] address = HexFormat.of().parseHex(local.substring(0, colon));
    return new Listener(address(address), Integer.parseInt(local.substring(colon + 1), 16), inode);
  }

  /** The kernel prints words of four bytes, the lowest byte first on the machines we run on. */
  private static InetAddress address(byte[] words) {
    byte[] bytes = new byte[words.length];
    for (int at = 0; at < words.length; at++) {
      bytes[at] = words[at / 4 * 4 + 3 - at % 4];
    }
    try {
      return InetAddress.getByAddress(bytes);
    } catch (IOException e) {
      throw new IllegalStateException("no address: " + Arrays.toString(bytes), e);
    }
  }

  private static Set<String> inodes(long pid) {
    try (Stream<Path> descriptors = Files.list(PROC.resolve(pid + "/fd"))) {
      return descriptors
          .map(Sockets::target)
          .filter(target -> target.startsWith("socket:["))
          .map(target -> target.substring(8, target.length() - 1))
          .collect(Collectors.toSet());
    } catch (IOException goneOrSomebodyElses) {
      return Set.of();
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }
}

package vn.thuocso.embedded.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherPartsTest {

  @TempDir Path directory;

  @Nested
  class APort {
    @Test
    void takenIsNamedWithTheOptionThatMovesIt() {
      assertThatThrownBy(
              () ->
                  Ports.usual()
                      .requireFree(
                          Set.of(ServerPort.DASHBOARD),
                          port -> port != 8080,
                          port -> "nginx (pid 7): end that one"))
          .isInstanceOf(LaunchFailure.class)
          .hasMessageContaining(
              "Port 8080, wanted for the dashboard, is taken by nginx (pid 7): end")
          .hasMessageContaining("--port-dashboard")
          .hasMessageNotContaining("\n");
    }

    @Test
    void ofAServerThatIsNotOursMayBeTaken() {
      Ports ports = Ports.usual();
      ports.requireFree(Set.of(ServerPort.COLLECTOR), port -> port == 8081, port -> "nobody");
      assertThat(ports.of(ServerPort.COLLECTOR)).isEqualTo(8081);
    }
  }

  @Nested
  class ATool {
    @Test
    void thatIsThereIsFound() throws IOException {
      Path program = Files.writeString(directory.resolve("mvn"), "#!/bin/sh\n");
      assertThat(program.toFile().setExecutable(true)).isTrue();
      Tools tools = Tools.onPath("/nowhere:" + directory);
      assertThat(tools.has("mvn")).isTrue();
      assertThat(tools.has("npm")).isFalse();
    }
  }

  @Nested
  class ALog {
    @Test
    void thatGrewLargeMovesAsideThreeTimes() throws IOException {
      LogFile log = new LogFile(directory.resolve("x.log"));
      for (int start = 0; start < 5; start++) {
        try (RandomAccessFile file = new RandomAccessFile(log.path().toFile(), "rw")) {
          file.setLength(16L << 20);
        }
        log.rotate();
      }
      assertThat(directory.toFile().list())
          .containsExactlyInAnyOrder("x.log.1", "x.log.2", "x.log.3");
    }

    @Test
    void thatIsSmallStays() throws IOException {
      LogFile log = new LogFile(Files.writeString(directory.resolve("x.log"), "một\nhai\nba\n"));
      log.rotate();
      assertThat(log.tail(2)).containsExactly("hai", "ba");
    }
  }

  @Nested
  class AFingerprint {
    @Test
    void changesWithASourceAndNotWithATest() throws IOException {
      Files.writeString(directory.resolve("pom.xml"), "<project/>");
      Files.createDirectories(directory.resolve("m/src/main"));
      Files.createDirectories(directory.resolve("m/src/test"));
      Files.writeString(directory.resolve("m/pom.xml"), "<project/>");
      Path source = Files.writeString(directory.resolve("m/src/main/A.java"), "a");
      String first = Fingerprint.of(directory, List.of("m"));
      Files.writeString(directory.resolve("m/src/test/B.java"), "b");
      assertThat(Fingerprint.of(directory, List.of("m"))).isEqualTo(first);
      Files.setLastModifiedTime(source, FileTime.fromMillis(0));
      assertThat(Fingerprint.of(directory, List.of("m"))).isNotEqualTo(first);
    }
  }

  @Nested
  class AShipment {
    @Test
    void carriesChangedJarsOfTheSameSizeAndTimeAndDropsOldLibraries() throws IOException {
      Path target = directory.resolve("target");
      Files.createDirectories(target.resolve("lib"));
      Shipment shipment = new Shipment("app", target);
      jar(target.resolve("app.jar"), "one");
      jar(target.resolve("lib/old.jar"), "old");
      shipment.copyInto(directory);
      jar(target.resolve("app.jar"), "two");
      Files.delete(target.resolve("lib/old.jar"));
      jar(target.resolve("lib/new.jar"), "new");
      shipment.copyInto(directory);
      assertThat(directory.resolve("app/app.jar")).hasContent("two");
      assertThat(directory.resolve("app/lib").toFile().list()).containsExactly("new.jar");
    }

    private void jar(Path file, String content) throws IOException {
      Files.writeString(file, content);
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    }
  }
}

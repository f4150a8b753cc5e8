package vn.thuocso.embedded.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

  @TempDir Path parent;
  private DataDirectory data;

  @BeforeEach
  void chooseDirectory() {
    data = new DataDirectory(parent.resolve("Hồ Tây"));
  }

  @Test
  void aNewDirectoryIsTheOwnersAndKnowsItsVersion() throws IOException {
    data.open().close();
    assertThat(data.path().resolve("VERSION")).hasContent("1");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
        .isEqualTo("rwx------");
  }

  @Test
  void aSecondStartIsRefusedWhileTheFirstHoldsIt() throws IOException {
    try (DataDirectory.Hold hold = data.open()) {
      assertThat(hold.channel().isOpen()).isTrue();
      assertThatThrownBy(data::open)
          .isInstanceOf(LaunchFailure.class)
          .hasMessageContaining("is in use by another infra/up");
    }
    data.open().close();
  }

  @Test
  void laterReleasesDataAreRefusedUnchanged() throws IOException {
    Files.createDirectories(data.path());
    Files.writeString(data.path().resolve("VERSION"), "2\n");
    assertThatThrownBy(data::open)
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("data version 2, this one knows 1")
        .hasMessageNotContaining("\n");
    assertThat(data.path().toFile().list()).containsExactly("VERSION");
  }

  @Test
  void anUnreadableVersionIsRefused() throws IOException {
    Files.createDirectories(data.path());
    Files.writeString(data.path().resolve("VERSION"), "yes");
    assertThatThrownBy(data::open).hasMessageContaining("says 'yes' where a number belongs");
  }

  @Test
  void somebodyElsesDirectoryIsRefusedUnchanged() throws IOException {
    Files.createDirectories(data.path());
    Files.writeString(data.path().resolve("thesis.odt"), "years of work");
    assertThatThrownBy(data::open).hasMessageContaining("holds something else (thesis.odt)");
    assertThat(data.path().toFile().list()).containsExactly("thesis.odt");
  }

  @Test
  void passwordsMayLieThereBeforeTheFirstStart() throws IOException {
    Files.createDirectories(data.secrets());
    data.open().close();
    assertThat(data.path().resolve("VERSION")).hasContent("1");
  }

  @Test
  void aFileIsRefused() throws IOException {
    Files.writeString(data.path(), "");
    assertThatThrownBy(data::open).hasMessageContaining("is a file, not a directory");
  }

  @Test
  void aFullDiskIsRefused() {
    assertThatThrownBy(() -> data.requireSpace(300L << 20))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("Only 300 MiB are free")
        .hasMessageContaining("at least 1024 are needed");
  }
}

package vn.thuocso.embedded.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchScriptTest {

  @TempDir Path tools;

  @BeforeEach
  void layTools() throws IOException {
    for (String tool : List.of("dirname", "sed")) {
      lay(tool, "exec /usr/bin/" + tool + " \"$@\"");
    }
    for (String tool : List.of("javac", "mvn", "npm")) {
      lay(tool, "exit 0");
    }
    layJava("17");
  }

  @ParameterizedTest
  @CsvSource({
    "java, run the product, openjdk-17-jdk-headless",
    "javac, build the product, openjdk-17-jdk-headless",
    "mvn, build the product, maven",
    "npm, fetch the ClickHouse engine, npm"
  })
  void aMissingToolIsNamedInOneSentence(String tool, String purpose, String debianPackage)
      throws Exception {
    Files.delete(tools.resolve(tool));
    assertThat(up())
        .isEqualTo(
            "'%s' was not found and is needed to %s: install it (on Debian and Ubuntu: apt-get install %s).%n"
                .formatted(tool, purpose, debianPackage));
  }

  @Test
  void anOldJavaIsNamedInOneSentence() throws Exception {
    layJava("11");
    assertThat(up())
        .startsWith("Java 17 or newer is needed, but ")
        .contains("is Java 11")
        .hasLineCount(1);
  }

  private String up() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/bash", "launch", "up").redirectErrorStream(true);
    builder.environment().put("PATH", tools.toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    return said;
  }

  private void layJava(String version) throws IOException {
    lay("java", "echo '    java.specification.version = " + version + "'");
  }

  private void lay(String tool, String script) throws IOException {
    Path file = Files.writeString(tools.resolve(tool), "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}

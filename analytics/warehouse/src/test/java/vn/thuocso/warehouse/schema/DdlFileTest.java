package vn.thuocso.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DdlFileTest {

  @Test
  void everyFileOfTheDirectoryIsAStepAndNumbersFollowOneAnother() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/ddl"))) {
      assertThat(DdlFile.all())
          .extracting(DdlFile::name)
          .containsExactlyElementsOf(files.map(f -> f.getFileName().toString()).sorted().toList());
    }
    assertThat(DdlFile.all())
        .extracting(DdlFile::version)
        .containsExactlyElementsOf(
            Stream.iterate(1, n -> n + 1).limit(DdlFile.all().size()).toList());
  }

  @Test
  void aClusterDiffersInEngineAndOnClusterAlone() {
    DdlFile file =
        new DdlFile(
            1,
            "001.sql",
            "-- why\nCREATE TABLE t {{cluster}} (a Int8)\nENGINE = {{replacing}}(a);\n");
    assertThat(file.statements(Optional.empty()))
        .isEqualTo(List.of("CREATE TABLE t  (a Int8)\nENGINE = ReplacingMergeTree(a)"));
    assertThat(file.statements(Optional.of("city")))
        .isEqualTo(
            List.of(
                "CREATE TABLE t ON CLUSTER 'city' (a Int8)\nENGINE = ReplicatedReplacingMergeTree(a)"));
  }

  @Test
  void everyTableIsDocumentedAndNothingIsLeftToFillIn() {
    for (DdlFile file : DdlFile.all()) {
      for (String statement : file.statements(Optional.of("city"))) {
        assertThat(statement).doesNotContain("{{").contains("ON CLUSTER 'city'", "COMMENT '");
      }
    }
  }
}

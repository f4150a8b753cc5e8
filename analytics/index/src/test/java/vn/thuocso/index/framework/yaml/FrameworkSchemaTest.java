package vn.thuocso.index.framework.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocso.index.problem.InvalidInputException;

/** The published schema judges as the reader does, wherever a schema can judge. */
class FrameworkSchemaTest {
  /** Sums and references, which no schema can follow. */
  private static final Set<String> BEYOND_A_SCHEMA = Set.of("sums.yaml", "weight-sums.yaml");

  /** No documents: broken syntax, nothing at all, a node below itself. */
  private static final Set<String> NO_DOCUMENT = Set.of("syntax.yaml", "empty.yaml", "alias.yaml");

  private static final Schema SCHEMA = schema();

  static Stream<Path> valid() throws IOException {
    return Samples.valid();
  }

  static Stream<Path> invalid() throws IOException {
    return Samples.invalid()
        .filter(sample -> !NO_DOCUMENT.contains(sample.getFileName().toString()));
  }

  @ParameterizedTest
  @MethodSource("valid")
  void aFrameworkThatTheReaderTakesIsValid(Path sample) throws IOException {
    assertThat(errors(Files.readString(sample))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void aSampleThatTheReaderRefusesIsInvalidUnlessItNeedsArithmetic(Path sample) throws IOException {
    boolean beyond = BEYOND_A_SCHEMA.contains(sample.getFileName().toString());
    assertThat(errors(Files.readString(sample)).isEmpty()).isEqualTo(beyond);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          points.yaml    | thuocso-framework/1      | thuocso-framework/2
          points.yaml    | version: "1"             | version: 1
          points.yaml    | months: 6                | months: 0
          points.yaml    | date: 2022-05-20         | date: 20/5/2022
          points.yaml    | HALF_UP                  | UP
          points.yaml    | zeroKeepsMaximum}        | zero}
          points.yaml    | code: "1.1"              | code: 1.1
          points.yaml    | code: "1.1"              | code: "1 1"
          points.yaml    | source: survey           | source: surveys
          points.yaml    | worst: 193               | worst: 1
          points.yaml    | minTrials: 30            | minTrials: 0.5
          points.yaml    | denMin: 4                | denMax: 4
          points.yaml    | target: 95               | target: 0
          points.yaml    | [4, 1]                   | [4]
          points.yaml    | PHO_BI_THU: 0.5          | PHO_BI_THU: 1.5
          points.yaml    | k: 10                    | k: 1
          points.yaml    | areaRule: SUM            | areaRule: MEAN
          points.yaml    | effort: M                | effort: m
          points.yaml    | of: weakest              | of: best
          points.yaml    | assessedPoints: 100      | availability: 0.5
          points.yaml    | members: ["2"]           | members: 2
          composite.yaml | then: boxCox             | then: sqrt
          composite.yaml | method: groupMedian      | method: median
          composite.yaml | upper: 100               | higher: 100
          composite.yaml | sum: 1                   | sum: 0
          composite.yaml | power: 0.5               | power: 0
          composite.yaml | clip: true               | clip: 1
          composite.yaml | transform: log           | transform: ln
          composite.yaml | weight: 0.6              | max: 0.6
          composite.yaml | minimumAvailable: 0.5    | minimumAvailable: 50
          composite.yaml | aggregate: arithmetic    | aggregate: earned
          composite.yaml | availability: 0.66       | availability: 66
          """)
  void anEditThatTheReaderRefusesIsInvalidToo(String sample, String from, String to)
      throws IOException {
    String text = Files.readString(Path.of("src/test/resources/framework/valid", sample));
    assertThat(text).contains(from);
    String edited = text.replace(from, to);
    assertThatThrownBy(() -> YamlFrameworkReader.read(edited, sample))
        .isInstanceOf(InvalidInputException.class);
    assertThat(errors(edited)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"given", "equal", "pca"})
  void weightsMayBeNamedByTheirMethodAlone(String method) throws Exception {
    Path sample = Path.of("src/test/resources/framework/valid/composite.yaml");
    String text =
        Files.readString(sample).replaceAll("(?m)^  weights: .*$", "  weights: " + method);
    assertThat(text).contains("weights: " + method + "\n");
    assertThat(errors(text)).isEmpty();
    assertThat(YamlFrameworkReader.read(text, "short.yaml").steps().weights().method().word())
        .isEqualTo(method);
  }

  @Test
  void theCanonicalFormIsValid() throws Exception {
    for (Path sample : Samples.valid().toList()) {
      assertThat(errors(FrameworkWriter.write(YamlFrameworkReader.read(sample)))).isEmpty();
    }
  }

  private static List<Error> errors(String text) {
    LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(true).build();
    JsonNode json = JsonMapper.shared().valueToTree(new Load(settings).loadFromString(text));
    return SCHEMA.validate(json);
  }

  private static Schema schema() {
    try (InputStream text =
        Objects.requireNonNull(
            FrameworkSchemaTest.class.getResourceAsStream("/schema/framework-1.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

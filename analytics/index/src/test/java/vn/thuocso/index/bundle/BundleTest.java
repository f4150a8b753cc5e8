package vn.thuocso.index.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Rule;

class BundleTest {
  private static final String DATA =
      "unit,period,1,2,3,4,5,6,7,8\na,2024,1,1,0.9,0.8,0.7,0.6,0.5,0.4\n"
          + "b,2024,1,0.5,0.9,0.1,0.7,0.6,,0.4\n";

  private static final String HIDING =
      """
      format: thuocso-framework/1
      code: P
      version: "1"
      name: Thử
      label: Thử
      valid: {from: 2022-01-01}
      scoring: points
      missing: {rule: leavesDenominator}
      tree:
        code: T
        name: Tổng
        children:
          - {code: n, name: Số, max: 1, source: measured, method: {kind: LINEAR, floor: 0, target: 10}}
          - code: r
            name: Tỷ lệ
            max: 2
            source: measured
            suppression: {k: 10, denominator: leavesDenominator, numerator: zeroKeepsMaximum}
            method: {kind: RATIO}
      """;

  @TempDir Path dir;
  private Bundle bundle;

  @BeforeEach
  void pack() throws InvalidInputException, IOException {
    Source definition = new Source("f.yaml", ShippedFrameworks.bytes("dti-tinh-405").orElseThrow());
    List<Source> data = List.of(new Source("d.csv", DATA.getBytes(StandardCharsets.UTF_8)));
    Edition edition = Edition.read(definition, data, Optional.empty());
    bundle = Bundle.of(definition, data, edition.framework(), edition.scores());
    for (var file : bundle.files().entrySet()) {
      Files.write(dir.resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void holdsAsADirectoryAndAsAnArchive() throws Exception {
    assertThat(Verifier.verify(dir).differences()).isEmpty();
    Verification zipped = Verifier.verify("b.zip", bundle.zip(), Optional.empty());
    assertThat(zipped.holds()).isTrue();
    assertThat(zipped.figures()).as("nine nodes and three pillars of two units").isEqualTo(2 * 12);
    assertThat(bundle.zip()).isEqualTo(bundle.zip());
  }

  @Test
  void holdsUnderTheKeyThatSealedItAndUnderNoOther() throws Exception {
    KeyPair ours = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    KeyPair others = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    byte[] sealed =
        bundle
            .with("units.csv", "unit\na\nb\n".getBytes(StandardCharsets.UTF_8))
            .sealed(ours.getPrivate(), ours.getPublic())
            .zip();

    Verification verified = Verifier.verify("b.zip", sealed, Optional.of(ours.getPublic()));
    assertThat(verified.differences()).isEmpty();
    assertThat(verified.sealedBy()).contains(Seal.id(ours.getPublic()));
    assertThat(Verifier.verify("b.zip", sealed, Optional.empty()).holds()).isTrue();
    assertThat(rules(sealed, others)).containsExactly(Rule.MISMATCH);
    assertThat(rules(bundle.zip(), ours)).as("not sealed").containsExactly(Rule.MISMATCH);
  }

  @Test
  void losesItsSealWithAnyFileThatIsChangedEvenWhereTheManifestIsChangedAlong() throws Exception {
    KeyPair ours = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    Bundle sealed = bundle.sealed(ours.getPrivate(), ours.getPublic());
    SortedMap<String, byte[]> files = sealed.with("more.txt", new byte[] {1}).files();
    for (var file : files.entrySet()) {
      Files.write(dir.resolve(file.getKey()), file.getValue());
    }

    assertThat(Verifier.verify(dir).holds()).as("recomputed").isTrue();
    assertThat(Verifier.verify(dir, Optional.of(ours.getPublic())).differences())
        .singleElement()
        .satisfies(problem -> assertThat(problem.sentence()).contains("chữ ký"));
  }

  private static List<Rule> rules(byte[] zip, KeyPair key) throws Exception {
    return Verifier.verify("b.zip", zip, Optional.of(key.getPublic())).differences().stream()
        .map(Problem::rule)
        .toList();
  }

  @Test
  void hidesInTheDataWhatTheFiguresHideAndStillHolds() throws Exception {
    for (String data :
        List.of(
            "unit,period,n,r.num,r.den\na,2023,5,7,30\nb,2023,5,20,60\n"
                + "a,2024,5,3,20\nb,2024,5,4,6\nc,2024,5,20,60\n",
            "unit,period,code,numerator,denominator,value\na,2024,r,3,20,\na,2024,n,,,5\n"
                + "b,2024,r,4,6,\nc,2024,r,20,60,\nc,2023,r,7,30,\n")) {
      Source definition = new Source("p.yaml", HIDING.getBytes(StandardCharsets.UTF_8));
      List<Source> from = List.of(new Source("d.csv", data.getBytes(StandardCharsets.UTF_8)));
      Edition edition = Edition.read(definition, from, Optional.empty());
      Bundle hiding = Bundle.of(definition, from, edition.framework(), edition.scores());
      String packed = new String(hiding.files().get("data-1.csv"), StandardCharsets.UTF_8);
      assertThat(packed)
          .contains("SUPPRESSED:NUM", "SUPPRESSED:DEN", "20,60")
          .doesNotContain("3,20", "4,6", "7,30");
      assertThat(Verifier.verify("b.zip", hiding.zip(), Optional.empty()).differences()).isEmpty();
    }
  }

  @Test
  void tellsAFileThatWasChangedAddedOrTakenAway() throws Exception {
    edit("data-1.csv", "0.9", "0.8");
    Files.writeString(dir.resolve("more.txt"), "?");
    Files.delete(dir.resolve("results.csv"));
    assertThat(Verifier.verify(dir).differences())
        .extracting(problem -> problem.place().file())
        .containsExactly("data-1.csv", "more.txt", "results.csv");
  }

  @Test
  void tellsAFigureThatWasChangedTogetherWithItsDigest() throws Exception {
    String before = Digest.of(Files.readAllBytes(dir.resolve("results.csv")));
    edit("results.csv", "2024,a,,1,PRESENT,1,", "2024,a,,1,PRESENT,0.9,");
    String after = Digest.of(Files.readAllBytes(dir.resolve("results.csv")));
    edit("manifest.json", before, after);
    assertThat(Verifier.verify(dir).differences())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo(Rule.MISMATCH);
              assertThat(problem.value()).isEqualTo("0.9");
              assertThat(problem.sentence()).contains("a", "value", "0.9");
            });
  }

  @Test
  void writesParametersAsObjectsAndHoldsThemAgainstTheDefinition() throws Exception {
    JsonMapper json = JsonMapper.builder().build();
    byte[] manifest = Files.readAllBytes(dir.resolve("manifest.json"));
    assertThat(json.readTree(manifest).at("/parameters/rounding/index").isInt()).isTrue();
    edit("manifest.json", "\"competition\"", "\"dense\"");
    assertThat(Verifier.verify(dir).differences())
        .singleElement()
        .satisfies(problem -> assertThat(problem.rule()).isEqualTo(Rule.MISMATCH));
  }

  @Test
  void refusesAnEngineThatItDoesNotKnow() throws Exception {
    edit(
        "manifest.json",
        "\"engine\" : \"1\",\n  \"framework\"",
        "\"engine\" : \"99\",\n  \"framework\"");
    assertThatThrownBy(() -> Verifier.verify(dir))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::rule)
                    .containsExactly(Rule.UNKNOWN_ENGINE));
  }

  @Test
  void refusesAManifestThatItCannotRead() throws Exception {
    for (String text : List.of("", "[]", "null", "{}", "{\"format\":\"thuocso-bundle/2\"}", "{")) {
      Files.writeString(dir.resolve("manifest.json"), text);
      assertThatThrownBy(() -> Verifier.verify(dir))
          .as(text)
          .isInstanceOf(InvalidInputException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"engine", "framework", "data", "period", "results", "parameters", "files"})
  void refusesAManifestThatLacksAFieldOrHasNoneOrAnotherKind(String field) throws Exception {
    Path manifest = dir.resolve("manifest.json");
    JsonMapper json = JsonMapper.builder().build();
    ObjectNode whole = (ObjectNode) json.readTree(Files.readAllBytes(manifest));
    for (ObjectNode broken :
        List.of(
            whole.deepCopy().without(field),
            whole.deepCopy().putNull(field),
            whole.deepCopy().put(field, 1))) {
      Files.write(manifest, json.writeValueAsBytes(broken));
      assertThatThrownBy(() -> Verifier.verify(dir))
          .isInstanceOfSatisfying(
              InvalidInputException.class,
              refused ->
                  assertThat(refused.problems())
                      .extracting(Problem::sentence)
                      .allMatch(sentence -> sentence.contains("Trường \"" + field + "\"")));
    }
  }

  @Test
  void refusesADirectoryWithMoreThanFiles() throws Exception {
    Files.writeString(Files.createDirectory(dir.resolve("more")).resolve("x"), "?");
    assertThatThrownBy(() -> Verifier.verify(dir)).hasMessageContaining("more");
    Files.delete(dir.resolve("more/x"));
    Files.delete(dir.resolve("more"));
    Files.createSymbolicLink(dir.resolve("link"), Path.of("results.csv"));
    assertThatThrownBy(() -> Verifier.verify(dir)).hasMessageContaining("link");
  }

  @Test
  void refusesAnArchiveThatIsCutAnywhereByItsName() throws Exception {
    byte[] whole = bundle.zip();
    for (int length = 0; length < whole.length; length += 1 + length / 40) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> Verifier.verify("b.zip", cut, Optional.empty()))
          .as("%d bytes", length)
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("b.zip");
    }
  }

  @Test
  void tellsAColumnThatIsNotRecomputed() throws Exception {
    String before = Digest.of(Files.readAllBytes(dir.resolve("results.csv")));
    Path results = dir.resolve("results.csv");
    List<String> lines = Files.readAllLines(results);
    Files.writeString(
        results,
        lines.get(0) + ",more\n" + String.join(",\n", lines.subList(1, lines.size())) + ",\n");
    edit("manifest.json", before, Digest.of(Files.readAllBytes(results)));
    assertThat(Verifier.verify(dir).differences())
        .anySatisfy(problem -> assertThat(problem.value()).endsWith(",more"));
  }

  @Test
  void isTheSameBytesInEveryTimeZone() throws Exception {
    TimeZone here = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
      byte[] east = bundle.zip();
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      assertThat(bundle.zip()).isEqualTo(east);
    } finally {
      TimeZone.setDefault(here);
    }
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = dir.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }
}

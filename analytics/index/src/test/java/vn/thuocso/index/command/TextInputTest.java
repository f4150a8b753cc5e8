package vn.thuocso.index.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocso.index.data.csv.ShippedData;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;

class TextInputTest {
  private static final String DTI = "shipped:dti-tinh-405";
  private static final String CELLS = ",2024,1,1,0.9,0.8,0.7,0.6,0.5,0.4\n";
  private static final String HEADER = "unit,period,1,2,3,4,5,6,7,8\n";

  @TempDir Path dir;

  private String file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text).toString();
  }

  private Run check(String data) throws IOException {
    return Run.of("check", "-f", DTI, "-d", file("d.csv", data));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+a",
        "-a",
        "@a",
        "a\u202Eb",
        "a\u200Bb",
        "a\u00A0b",
        "a\u0000b",
        "\"a\nb\"",
        "\"a\tb\"",
        "a\u001B[2J"
      })
  void withAUnitsCodeThatMisleadsIsRefusedAtItsPlace(String code) throws IOException {
    Run run = check(HEADER + "ok" + CELLS + code + CELLS);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("d.csv:3:1: wrong-type");
    Run map =
        Run.of(
            "score",
            "-f",
            DTI,
            "-d",
            file("good.csv", HEADER + "ok" + CELLS),
            "--areas",
            file("areas.csv", "unit,area\nok," + code + "\n"));
    assertThat(map.exit()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"p01", "Hà Nội", "00103", "Bà Rịa - Vũng Tàu", "a=b", "Đắk Lắk's"})
  void withAnOrdinaryCodeIsRead(String code) throws IOException {
    assertThat(check(HEADER + code + CELLS).exit()).isZero();
  }

  @Test
  void inDecomposedLettersIsTheSameAsInComposedOnes() throws IOException {
    String twins = HEADER + "Hà Nội" + CELLS + Normalizer.normalize("Hà Nội", Normalizer.Form.NFD);
    Run run = check(twins + CELLS);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("duplicate");
    String[] command = {"score", "-f", "shipped:dti-tuyen-giao", "-d", "shipped:phuong-mau"};
    Run composed = Run.of(command);
    command[2] =
        file("f.yaml", decomposed(ShippedFrameworks.bytes("dti-tuyen-giao").orElseThrow()));
    command[4] = file("d.csv", decomposed(ShippedData.bytes("phuong-mau").orElseThrow()));
    assertThat(Run.of(command).out()).isEqualTo(composed.out());
  }

  private static String decomposed(byte[] text) {
    return Normalizer.normalize(new String(text, StandardCharsets.UTF_8), Normalizer.Form.NFD);
  }

  @Test
  void withAQuoteThatNeverClosesTellsWhereItOpened() throws IOException {
    Run run = check(HEADER + "a" + CELLS + "\"b" + CELLS + "c" + CELLS);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("d.csv:3:1: unreadable");
  }

  @Test
  void ofAnotherEncodingTellsTheLineOfADefinitionToo() throws IOException {
    Path yaml = dir.resolve("f.yaml");
    Files.write(yaml, "format: thuocso-framework/1\nname: H\u00e0\n".getBytes("ISO-8859-1"));
    Run run = Run.of("check", "-f", yaml.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("f.yaml:2:8: unreadable");
  }

  @Test
  void withATaggedMappingOrListIsRefused() throws IOException {
    String yaml =
        new String(ShippedFrameworks.bytes("dti-tinh-405").orElseThrow(), StandardCharsets.UTF_8);
    String tagged = yaml.replaceFirst("(?m)^tree:", "tree: !java/object");
    assertThat(tagged).isNotEqualTo(yaml);
    Run run = Run.of("check", "-f", file("f.yaml", tagged));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("!java/object");
  }
}

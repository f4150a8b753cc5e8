package vn.thuocso.index.framework.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocso.index.framework.Framework;

class FrameworkWriterTest {
  static Stream<Path> frameworks() throws IOException {
    return Samples.valid();
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void aFrameworkIsReadBackAsItWasWritten(Path sample) throws Exception {
    Framework framework = YamlFrameworkReader.read(sample);
    String text = FrameworkWriter.write(framework);
    Framework again = YamlFrameworkReader.read(text, "chuan.json");
    assertThat(again).isEqualTo(framework);
    assertThat(FrameworkWriter.write(again)).isEqualTo(text);
  }
}

package vn.thuocso.index.international;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.Standing;

/** The example that strangers copy out of {@code docs/method-index.md}. */
class DocumentedExampleTest {
  private String text = "";

  @BeforeEach
  void read() throws Exception {
    text = Files.readString(Path.of("../../docs/method-index.md"));
  }

  @Test
  void givesWhatTheTextSays() throws Exception {
    Edition edition = Edition.read(block("yaml"), List.of(block("csv")), Optional.empty());
    assertThat(edition.misfits()).isEmpty();
    Scores scores = edition.scores();
    assertThat(text).contains("X **53.28**, Y **71.14**, Z SCREENED");
    assertThat(scores.total(new UnitCode("X")).value()).hasValue(53.28);
    assertThat(scores.total(new UnitCode("Y")).value()).hasValue(71.14);
    assertThat(scores.ranking().of(new UnitCode("Z")))
        .isEqualTo(new Standing.Unranked(Standing.Reason.SCREENED));
  }

  private Source block(String language) {
    Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL).matcher(text);
    assertThat(block.find()).as(language).isTrue();
    return new Source("vi-du." + language, block.group(1).getBytes(StandardCharsets.UTF_8));
  }
}

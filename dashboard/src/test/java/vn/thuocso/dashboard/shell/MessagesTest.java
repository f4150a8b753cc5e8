package vn.thuocso.dashboard.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)[}(]");

  static List<Path> bundles() {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
      return files.filter(file -> !file.toString().endsWith("_en.properties")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everySentenceIsThereInBothLanguages(Path bundle) {
    Properties vietnamese = read(bundle);
    Properties english = read(english(bundle));
    assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
    for (String key : vietnamese.stringPropertyNames()) {
      assertThat(vietnamese.getProperty(key)).as(key).isNotBlank();
      assertThat(english.getProperty(key)).as(key).isNotBlank();
      assertThat(arguments(english.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(vietnamese.getProperty(key)));
    }
  }

  @Test
  void everySentenceThatATemplateAsksForIsThere() throws IOException {
    Set<String> known = new TreeSet<>();
    bundles().forEach(bundle -> known.addAll(read(bundle).stringPropertyNames()));
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        KEY.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
      }
    }
    assertThat(asked).hasSizeGreaterThan(80);
    assertThat(known).containsAll(asked);
  }

  /** A sentence without arguments is printed as it is written, one with arguments is a format. */
  @ParameterizedTest
  @MethodSource("bundles")
  void anApostropheIsDoubledWhereThereAreArgumentsAndOnlyThere(Path bundle) {
    for (Path file : List.of(bundle, english(bundle))) {
      read(file)
          .forEach(
              (key, sentence) -> {
                String text = sentence.toString();
                boolean format = text.matches("(?s).*\\{[0-9].*");
                assertThat(format ? text.replace("''", "") : text)
                    .as("%s of %s", key, file.getFileName())
                    .doesNotContain(format ? "'" : "''");
              });
    }
  }

  /** The numbers of the arguments that a sentence uses. */
  private static Set<Integer> arguments(String sentence) {
    Set<Integer> used = new TreeSet<>();
    int count = new MessageFormat(sentence, Locale.ROOT).getFormatsByArgumentIndex().length;
    for (int i = 0; i < count; i++) {
      if (sentence.contains("{" + i)) {
        used.add(i);
      }
    }
    return used;
  }

  private static Path english(Path bundle) {
    String name = bundle.getFileName().toString();
    return bundle.resolveSibling(name.replace(".properties", "_en.properties"));
  }

  private static Properties read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}

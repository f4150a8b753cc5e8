package vn.thuocso.collector;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.yaml.snakeyaml.Yaml;
import vn.thuocso.contract.Grain;
import vn.thuocso.contract.InteractionKind;

class OpenApiTest {

  private final Map<String, Object> document = load();

  @Test
  void itDescribesEveryRouteAndNoOther() {
    Set<String> described = new TreeSet<>();
    map(document.get("paths"))
        .forEach(
            (path, item) ->
                map(item).keySet().stream()
                    .filter(Set.of("get", "post")::contains)
                    .forEach(method -> described.add(method + " " + path)));
    assertThat(described).isEqualTo(routes());
  }

  @Test
  void itsVocabulariesAreThoseOfTheContract() {
    assertThat(values("Observation", "grain"))
        .containsExactlyElementsOf(Arrays.stream(Grain.values()).map(Grain::code).toList());
    assertThat(values("Interaction", "kind"))
        .containsExactlyElementsOf(
            Arrays.stream(InteractionKind.values()).map(InteractionKind::code).toList());
  }

  private List<String> values(String schema, String property) {
    Map<String, Object> schemas = map(map(document.get("components")).get("schemas"));
    Map<String, Object> properties = map(map(schemas.get(schema)).get("properties"));
    return ((List<?>) map(properties.get(property)).get("enum"))
        .stream().map(String::valueOf).toList();
  }

  private static Set<String> routes() {
    Set<String> routes = new TreeSet<>();
    new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.thuocso.collector")
            .stream()
            .flatMap(type -> type.getMethods().stream())
            .forEach(method -> routesOf(method).forEach(routes::add));
    return routes;
  }

  private static Stream<String> routesOf(JavaMethod method) {
    Stream<String> gets =
        method.tryGetAnnotationOfType(GetMapping.class).stream()
            .flatMap(a -> Stream.of(a.value(), a.path()).flatMap(Arrays::stream))
            .map(path -> "get " + path);
    Stream<String> posts =
        method.tryGetAnnotationOfType(PostMapping.class).stream()
            .flatMap(a -> Stream.of(a.value(), a.path()).flatMap(Arrays::stream))
            .map(path -> "post " + path);
    return Stream.concat(gets, posts);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private static Map<String, Object> load() {
    try (InputStream in = OpenApiTest.class.getResourceAsStream("/static/v1/openapi.yaml")) {
      return new Yaml().load(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

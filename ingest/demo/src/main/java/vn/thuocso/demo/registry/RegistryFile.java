package vn.thuocso.demo.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Writes the registry as the file that the dashboard bundles: one row per line. */
public final class RegistryFile {

  private static final int VERSION = 2;
  private static final String SOURCE =
      "Drawn up by ingest/demo from a seed: real units; channels and issue counts named in the press"
          + " (25 November 2024) as they were, all else generated";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .build();

  private RegistryFile() {}

  /** The file's text. */
  public static String text(Registry registry) {
    return "{\"version\":%d,\n\"source\":%s,\n\"channels\":[%s],\n\"contents\":[%s],\n\"polls\":[%s]}\n"
        .formatted(
            VERSION,
            JSON.writeValueAsString(SOURCE),
            lines(registry.channels()),
            lines(registry.contents()),
            lines(registry.polls()));
  }

  private static String lines(List<?> rows) {
    return rows.stream()
        .map(JSON::writeValueAsString)
        .collect(Collectors.joining(",\n", "\n", "\n"));
  }
}

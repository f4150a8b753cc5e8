package vn.thuocso.embedded.gateway.engine;

import java.nio.file.Path;
import java.util.List;

/**
 * How the engine runs.
 *
 * @param library libchdb
 * @param data the directory that this engine alone owns
 * @param memory bytes the engine may use for all its work together
 */
public record EngineOptions(Path library, Path data, long memory) {

  /** Refuses what the engine could not start with. */
  public EngineOptions {
    if (memory < 256L << 20) {
      throw new IllegalArgumentException(
          "the engine needs at least 268435456 bytes of memory but is given " + memory);
    }
  }

  /** The arguments of a connection: those of the server count for the first one only. */
  List<String> arguments() {
    return List.of(
        "clickhouse",
        "--path=" + data.resolve("store"),
        "--tmp_path=" + data.resolve("tmp/"),
        "--user_files_path=" + data.resolve("files/"),
        "--user_scripts_path=" + data.resolve("scripts/"),
        "--format_schema_path=" + data.resolve("schemas/"),
        "--max_server_memory_usage=" + memory,
        "--mark_cache_size=" + (memory / 16),
        "--index_mark_cache_size=" + (memory / 64),
        "--uncompressed_cache_size=0",
        "--max_memory_usage=" + (memory * 6 / 10),
        "--session_timezone=UTC");
  }
}

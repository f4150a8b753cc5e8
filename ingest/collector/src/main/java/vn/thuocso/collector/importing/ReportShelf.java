package vn.thuocso.collector.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocso.collector.edge.SecretFile;

/** Reports on disk, so that an import can be asked for after a restart; the oldest ones go. */
final class ReportShelf {

  /** So many reports are kept. */
  static final int KEPT = 500;

  private static final Logger log = LoggerFactory.getLogger(ReportShelf.class);
  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

  private final JsonMapper json = new JsonMapper();
  private final Path directory;

  ReportShelf(Path directory) throws IOException {
    this.directory = Files.createDirectories(directory);
  }

  /** A report and the channel that may read it. */
  private record Shelved(String channel, ImportReport report) {}

  /** Keeps the report in place of an earlier one; an import doesn't fail for want of this. */
  synchronized void put(String channelId, ImportReport report) {
    try {
      SecretFile.write(file(report.id()), json.writeValueAsBytes(new Shelved(channelId, report)));
      prune();
    } catch (IOException e) {
      log.warn("A report of an import could not be kept: {}", e.toString());
    }
  }

  /** Finds what is known of an import; one that a restart cut short is a failed one. */
  Optional<ImportReport> find(String channelId, String id) {
    if (!ID.matcher(id).matches() || !Files.exists(file(id))) {
      return Optional.empty();
    }
    try {
      Shelved shelved = json.readValue(Files.readAllBytes(file(id)), Shelved.class);
      return Optional.of(shelved)
          .filter(found -> found.channel().equals(channelId))
          .map(found -> found.report().hasEnded() ? found.report() : found.report().interrupted());
    } catch (IOException | JacksonException e) {
      log.warn("A report of an import cannot be read: {}", e.getClass().getName());
      return Optional.empty();
    }
  }

  private Path file(String id) {
    return directory.resolve(id + ".json");
  }

  private void prune() throws IOException {
    List<Path> reports;
    try (Stream<Path> files = Files.list(directory)) {
      reports = files.filter(file -> file.toString().endsWith(".json")).toList();
    }
    if (reports.size() > KEPT) {
      List<Path> oldest =
          reports.stream()
              .sorted(Comparator.comparing(ReportShelf::writtenAt))
              .limit(reports.size() - KEPT)
              .toList();
      for (Path file : oldest) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static Instant writtenAt(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }
}

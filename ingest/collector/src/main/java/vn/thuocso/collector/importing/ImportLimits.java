package vn.thuocso.collector.importing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one file may be.
 *
 * @param file any file; read as a stream, row by row
 * @param unpacked one part of a workbook, unpacked
 * @param parts parts of a workbook
 * @param problems problems that a report lists; the rest is counted
 * @param waiting files that wait while others are read, and files that arrive at the same time
 * @param patience from the first byte of a file to its last
 */
@ConfigurationProperties("thuocso.imports")
public record ImportLimits(
    @DefaultValue("100MB") DataSize file,
    @DefaultValue("50MB") DataSize unpacked,
    @DefaultValue("200") int parts,
    @DefaultValue("1000") int problems,
    @DefaultValue("8") int waiting,
    @DefaultValue("10m") Duration patience) {

  /** Refuses limits that would bound nothing. */
  public ImportLimits {
    if (file.toBytes() < 1024 || file.toMegabytes() > 2048) {
      throw new IllegalArgumentException(
          "thuocso.imports.file lies between 1 KB and 2 GB, not " + file.toBytes());
    }
    if (unpacked.toBytes() < 1024 || unpacked.toMegabytes() > 512) {
      throw new IllegalArgumentException(
          "thuocso.imports.unpacked lies between 1 KB and 512 MB, not " + unpacked.toBytes());
    }
    if (parts < 10 || parts > 10_000) {
      throw new IllegalArgumentException(
          "thuocso.imports.parts lies between 10 and 10000, not " + parts);
    }
    if (problems < 1 || problems > 100_000) {
      throw new IllegalArgumentException(
          "thuocso.imports.problems lies between 1 and 100000, not " + problems);
    }
    if (waiting < 1 || waiting > 1000) {
      throw new IllegalArgumentException(
          "thuocso.imports.waiting lies between 1 and 1000, not " + waiting);
    }
    if (patience.toMillis() < 100 || patience.compareTo(Duration.ofHours(1)) > 0) {
      throw new IllegalArgumentException(
          "thuocso.imports.patience lies between 100 ms and 1 h, not " + patience);
    }
  }
}

package vn.thuocso.collector.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the collector keeps what must survive it. */
@ConfigurationProperties("thuocso")
public record DataSettings(@DefaultValue("target/collector-data") Path data) {

  /** Returns the directory, made when it was not there. */
  public Path directory() {
    try {
      return Files.createDirectories(data);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make the data directory " + data, e);
    }
  }
}

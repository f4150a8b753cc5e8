package vn.thuocso.index.bundle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What a bundle's {@code manifest.json} says.
 *
 * @param format {@link #FORMAT}
 * @param engine the version of the computation
 * @param framework the file with the definition
 * @param data the files with the data
 * @param period the period scored; empty text for data that names none
 * @param results the file with the figures
 * @param parameters what a second run needs to give the same
 * @param files the SHA-256 of each file, in hexadecimal
 */
public record Manifest(
    String format,
    String engine,
    String framework,
    List<String> data,
    String period,
    String results,
    JsonNode parameters,
    Map<String, String> files) {
  /** The one format that is read; the first had parameters as mere text. */
  public static final String FORMAT = "thuocso-bundle/2";

  /** The manifest's own file. */
  public static final String FILE = "manifest.json";

  public Manifest {
    data = List.copyOf(data);
    files = new TreeMap<>(files);
  }

  Manifest listing(Map<String, String> digests) {
    return new Manifest(format, engine, framework, data, period, results, parameters, digests);
  }
}

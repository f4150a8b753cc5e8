package vn.thuocso.index.bundle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
    Map<String, String> parameters,
    Map<String, String> files) {
  /** The one format that there is. */
  public static final String FORMAT = "thuocso-bundle/1";

  /** The manifest's own file. */
  public static final String FILE = "manifest.json";

  public Manifest {
    data = List.copyOf(data);
    parameters = new TreeMap<>(parameters);
    files = new TreeMap<>(files);
  }
}

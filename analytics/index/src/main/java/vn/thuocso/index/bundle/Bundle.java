package vn.thuocso.index.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocso.index.data.csv.HidingCopy;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.score.Scores;

/** The files of a published result, by name: manifest, definition, data, figures. */
public final class Bundle {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  /**
   * One moment for all entries, so that equal contents make equal bytes; not the first one of the
   * format, beside which Java also writes the moment in the machine's time zone.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final SortedMap<String, byte[]> files;
  private final Manifest manifest;

  private Bundle(SortedMap<String, byte[]> files, Manifest manifest) {
    this.files = files;
    this.manifest = manifest;
  }

  /**
   * Packs a result with all that it was made from. Of an entry that counts too few to be shown the
   * data tell only that, as the figures do; a recomputation comes to the same.
   */
  public static Bundle of(Source definition, List<Source> data, Framework framework, Scores scores)
      throws InvalidInputException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("framework.yaml", definition.bytes());
    List<String> names = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      String name = "data-" + (i + 1) + ".csv";
      names.add(name);
      files.put(name, HidingCopy.of(framework, data.get(i).bytes(), data.get(i).name()));
    }
    files.put(
        "results.csv", ResultTable.of(framework, scores).csv().getBytes(StandardCharsets.UTF_8));
    return listed(
        files,
        new Manifest(
            Manifest.FORMAT,
            Engine.VERSION,
            "framework.yaml",
            names,
            scores.period().label(),
            "results.csv",
            parameters(scores),
            Map.of()));
  }

  /** The same with one more file, which the manifest names and nothing is recomputed from. */
  public Bundle with(String name, byte[] bytes) {
    if (files.containsKey(name) || name.equals(Seal.FILE)) {
      throw new IllegalArgumentException("The bundle has this file: " + name);
    }
    SortedMap<String, byte[]> more = files();
    more.remove(Manifest.FILE);
    more.put(name, bytes.clone());
    return listed(more, manifest);
  }

  /** The same, sealed; nothing can be added any more without breaking the seal. */
  public Bundle sealed(PrivateKey secret, PublicKey known) {
    SortedMap<String, byte[]> more = files();
    byte[] stated = Objects.requireNonNull(more.get(Manifest.FILE));
    more.put(Seal.FILE, Seal.of(secret, known, stated).file());
    return new Bundle(more, manifest);
  }

  private static Bundle listed(SortedMap<String, byte[]> files, Manifest manifest) {
    Map<String, String> digests = new TreeMap<>();
    files.forEach((name, bytes) -> digests.put(name, Digest.of(bytes)));
    Manifest whole = manifest.listing(digests);
    files.put(Manifest.FILE, JSON.writeValueAsBytes(whole));
    return new Bundle(files, whole);
  }

  /** The parameters as a reader of the manifest finds them. */
  static JsonNode parameters(Scores scores) {
    return JSON.readTree(JSON.writeValueAsBytes(ResultTable.parameters(scores)));
  }

  /** The files by name. */
  public SortedMap<String, byte[]> files() {
    return new TreeMap<>(files);
  }

  /** The bundle as a zip archive; the same bundle gives the same bytes in every time zone. */
  public byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}

package vn.thuocso.index.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;
import vn.thuocso.index.score.Scores;

/**
 * Recomputes a bundle. Its files have to be those of the manifest, byte by byte; its figures those
 * that the definition and the data give here, to the last digit.
 */
public final class Verifier {
  private final String name;
  private final Map<String, byte[]> files;

  private Verifier(String name, Map<String, byte[]> files) {
    this.name = name;
    this.files = files;
  }

  /**
   * What differs; nothing where the bundle holds.
   *
   * @throws InvalidInputException where there is no bundle, or one of an unknown engine version, or
   *     its definition or data cannot be read
   */
  public static Verification verify(Path bundle) throws IOException, InvalidInputException {
    return verify(bundle, Optional.empty());
  }

  /** The same, and whether this key sealed it: a bundle with no seal of it does not hold. */
  public static Verification verify(Path bundle, Optional<PublicKey> key)
      throws IOException, InvalidInputException {
    return new Verifier(bundle.toString(), BundleFiles.of(bundle)).verify(key);
  }

  /** The same for the bytes of a zip archive. */
  public static Verification verify(String name, byte[] zip, Optional<PublicKey> key)
      throws IOException, InvalidInputException {
    return new Verifier(name, BundleFiles.of(name, zip)).verify(key);
  }

  private Verification verify(Optional<PublicKey> key) throws InvalidInputException {
    Verification recomputed = recomputed();
    List<Problem> differences = new ArrayList<>(recomputed.differences());
    key.flatMap(this::unsealed).ifPresent(differences::add);
    return new Verification(
        recomputed.manifest(), recomputed.figures(), seal().map(Seal::key), differences);
  }

  private Optional<Seal> seal() {
    return Optional.ofNullable(files.get(Seal.FILE)).flatMap(Seal::read);
  }

  /** What is wrong with the seal, held against a key. */
  private Optional<Problem> unsealed(PublicKey key) {
    byte @Nullable [] stated = files.get(Manifest.FILE);
    boolean sealed = stated != null && seal().filter(it -> it.holds(key, stated)).isPresent();
    return sealed
        ? Optional.empty()
        : Optional.of(
            new Problem(
                Rule.MISMATCH,
                seal().map(Seal::key).orElse(""),
                place(Seal.FILE),
                "Gói không mang chữ ký của khóa "
                    + Seal.id(key)
                    + "; đừng dùng gói này thay cho bản công bố."));
  }

  private Verification recomputed() throws InvalidInputException {
    Manifest manifest = manifest();
    if (!Engine.knows(manifest.engine())) {
      throw refused(
          Rule.UNKNOWN_ENGINE,
          manifest.engine(),
          "Gói được tính bằng phiên bản máy tính chỉ số "
              + manifest.engine()
              + ", chương trình này chỉ biết phiên bản "
              + Engine.VERSION
              + "; hãy dùng đúng phiên bản chương trình.");
    }
    List<Problem> tampered = digests(manifest);
    if (!tampered.isEmpty()) {
      return new Verification(manifest, 0, Optional.empty(), tampered);
    }
    List<Source> data = new ArrayList<>();
    for (String file : manifest.data()) {
      data.add(source(file));
    }
    Edition edition =
        Edition.read(
            source(manifest.framework()), data, Optional.of(new Period(manifest.period())));
    return compared(manifest, edition);
  }

  private Verification compared(Manifest manifest, Edition edition) throws InvalidInputException {
    Scores scores = edition.scores();
    Source published = source(manifest.results());
    Comparison comparison = Comparison.of(published, ResultTable.of(edition.framework(), scores));
    List<Problem> differences = new ArrayList<>(comparison.differences());
    JsonNode recomputed = Bundle.parameters(scores);
    if (!recomputed.equals(manifest.parameters())) {
      differences.add(
          new Problem(
              Rule.MISMATCH,
              manifest.parameters().toString(),
              Place.of(Manifest.FILE),
              "Tham số khi tính lại là " + recomputed + "."));
    }
    return new Verification(manifest, comparison.figures(), Optional.empty(), differences);
  }

  private Manifest manifest() throws InvalidInputException {
    byte @Nullable [] bytes = files.get(Manifest.FILE);
    if (bytes == null) {
      throw refused(Rule.UNREADABLE, name, "Gói không có " + Manifest.FILE + ".");
    }
    return ManifestReader.read(bytes, name);
  }

  private List<Problem> digests(Manifest manifest) {
    Problems problems = new Problems();
    TreeSet<String> names = new TreeSet<>(files.keySet());
    names.addAll(manifest.files().keySet());
    names.addAll(manifest.data());
    names.add(manifest.framework());
    names.add(manifest.results());
    names.remove(Manifest.FILE);
    names.remove(Seal.FILE);
    for (String file : names) {
      byte @Nullable [] bytes = files.get(file);
      @Nullable String stated = manifest.files().get(file);
      if (bytes == null) {
        problems.add(Rule.MISMATCH, file, place(file), "Bản kê có tệp này, gói thì không.");
      } else if (stated == null) {
        problems.add(Rule.MISMATCH, file, place(file), "Gói có tệp này, bản kê thì không.");
      } else if (!stated.equals(Digest.of(bytes))) {
        problems.add(
            Rule.MISMATCH,
            Digest.of(bytes),
            place(file),
            "Tệp đã bị thay đổi: SHA-256 trong bản kê là " + stated + ".");
      }
    }
    return problems.sorted();
  }

  private Source source(String file) throws InvalidInputException {
    byte @Nullable [] bytes = files.get(file);
    if (bytes == null) {
      throw refused(Rule.UNREADABLE, file, "Gói không có tệp này.");
    }
    return new Source(file, bytes);
  }

  private static Place place(String file) {
    return Place.of(file);
  }

  private InvalidInputException refused(Rule rule, String value, String sentence) {
    return new InvalidInputException(List.of(new Problem(rule, value, Place.of(name), sentence)));
  }
}

package vn.thuocso.index.framework.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.View;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;

/**
 * Reads a framework from YAML, or from JSON, which is YAML too. Either there is a framework that
 * keeps every rule, or all problems are told at once.
 */
public final class YamlFrameworkReader {
  private YamlFrameworkReader() {}

  /** Reads a file of at most 16 MB, UTF-8 with or without a byte order mark. */
  public static Framework read(Path file) throws IOException, InvalidInputException {
    return readWithPlaces(file).framework();
  }

  /** Reads a file, and remembers where it defines each node. */
  public static SourcedFramework readWithPlaces(Path file)
      throws IOException, InvalidInputException {
    String name = String.valueOf(file.getFileName());
    int most = 4 * Document.MOST_CHARACTERS;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw refused(Place.of(name), "Tệp lớn hơn 16 MB; hãy tách hoặc rút gọn định nghĩa.");
      }
      return readWithPlaces(decode(bytes, name), name);
    }
  }

  /** Reads bytes in UTF-8; the name of the file goes into the problems. */
  public static Framework read(byte[] bytes, String file) throws InvalidInputException {
    return read(decode(bytes, file), file);
  }

  /** Reads bytes in UTF-8, and remembers where they define each node. */
  public static SourcedFramework readWithPlaces(byte[] bytes, String file)
      throws InvalidInputException {
    return readWithPlaces(decode(bytes, file), file);
  }

  /** Reads bytes as far as they can be read, with everything that is wrong with them. */
  public static Draft draft(byte[] bytes, String file) {
    Problems problems = new Problems();
    Reading reading = new Reading(file, problems);
    try {
      Optional<Node> root = root(decode(bytes, file), file, reading);
      Optional<Framework> framework = root.flatMap(node -> framework(node, reading));
      return problems.isEmpty()
          ? Draft.valid(framework.orElseThrow(), places(reading))
          : Draft.of(framework, root, reading, problems.sorted());
    } catch (InvalidInputException undecoded) {
      return Draft.of(Optional.empty(), Optional.empty(), reading, undecoded.problems());
    }
  }

  private static Optional<Node> root(String text, String file, Reading reading) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new Document(file, reading).compose(body);
  }

  private static String decode(byte[] bytes, String file) throws InvalidInputException {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    String decoded = text.flip().toString();
    if (result.isError()) {
      List<String> lines = decoded.lines().toList();
      boolean isNew = lines.isEmpty() || decoded.endsWith("\n");
      int column = isNew ? 1 : lines.get(lines.size() - 1).length() + 1;
      throw refused(
          new Place(file, lines.size() + (isNew ? 1 : 0), column),
          "Ký tự tại đây không phải UTF-8; hãy lưu lại tệp với mã UTF-8.");
    }
    return Normalizer.normalize(decoded, Normalizer.Form.NFC);
  }

  /** Reads a text; the name of the file goes into the problems. */
  public static Framework read(String text, String file) throws InvalidInputException {
    return readWithPlaces(text, file).framework();
  }

  private static SourcedFramework readWithPlaces(String text, String file)
      throws InvalidInputException {
    Problems problems = new Problems();
    Reading reading = new Reading(file, problems);
    Optional<Framework> framework =
        root(text, file, reading).flatMap(root -> framework(root, reading));
    problems.throwIfAny();
    return framework
        .map(read -> new SourcedFramework(read, places(reading)))
        .orElseThrow(() -> new IllegalStateException("neither a framework nor a problem: " + file));
  }

  private static Map<Code, Place> places(Reading reading) {
    return reading.definitions().stream()
        .collect(Collectors.toMap(Reading.Definition::code, node -> reading.placeOf(node.at())));
  }

  private static Optional<Framework> framework(Node root, Reading reading) {
    Mapping top = new Mapping(root, "định nghĩa", reading);
    HeadReader.Head head = new HeadReader(reading).read(top);
    Optional<Group> tree =
        top.need("tree").flatMap(node -> new TreeReader(reading, head).read(node));
    List<View> views = new ViewReader(reading, head.scoring()).read(top);
    top.finish();
    new Lookups(reading).check();
    tree.ifPresent(t -> new WholeChecks(reading, top).check(head, t, views));
    return tree.map(t -> framework(head, t, views));
  }

  private static Framework framework(HeadReader.Head head, Group tree, List<View> views) {
    return new Framework(
        head.code(),
        head.version(),
        head.name(),
        head.label(),
        head.decision(),
        head.valid(),
        head.round(),
        head.unitKinds(),
        head.scoring(),
        head.data(),
        head.rounding(),
        head.ranking(),
        head.missing(),
        head.steps(),
        tree,
        views);
  }

  private static InvalidInputException refused(Place place, String sentence) {
    Problems problems = new Problems();
    problems.add(Rule.UNREADABLE, "", place, sentence);
    return new InvalidInputException(problems.sorted());
  }
}

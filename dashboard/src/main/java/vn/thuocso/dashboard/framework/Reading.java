package vn.thuocso.dashboard.framework;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.framework.yaml.YamlFrameworkReader;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Problem;

/**
 * What came of reading a file: a framework, or everything that is wrong with it.
 *
 * @param problems what the engine's reader found, by line
 * @param refusal the key of the sentence why a framework of the engine is none of ours; empty when
 *     it is one
 */
record Reading(Optional<Framework> framework, List<Problem> problems, String refusal) {

  /** As in the table: codes and versions stand in addresses and in the keys of other tables. */
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}");

  /** A definition is text written by people: the shipped one has 80 KB. */
  private static final int MOST = 2_000_000;

  /** Nothing was read, and nothing is wrong. */
  static Reading none() {
    return new Reading(Optional.empty(), List.of(), "");
  }

  static Reading of(byte[] bytes) {
    if (bytes.length == 0 || bytes.length > MOST) {
      return refused(bytes.length == 0 ? "framework.file.none" : "framework.file.large");
    }
    try {
      Framework framework = YamlFrameworkReader.read(bytes, "");
      String refusal = refusal(framework);
      return refusal.isEmpty()
          ? new Reading(Optional.of(framework), List.of(), "")
          : refused(refusal);
    } catch (InvalidInputException invalid) {
      return new Reading(Optional.empty(), invalid.problems(), "");
    }
  }

  private static String refusal(Framework framework) {
    if (framework.scoring() != ScoringKind.POINTS) {
      return "framework.file.composite";
    }
    boolean named =
        CODE.matcher(framework.code().value()).matches()
            && VERSION.matcher(framework.version()).matches();
    return named ? "" : "framework.file.code";
  }

  private static Reading refused(String key) {
    return new Reading(Optional.empty(), List.of(), key);
  }
}

package vn.thuocso.dashboard.score;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import vn.thuocso.dashboard.export.Files;
import vn.thuocso.dashboard.export.Sheet;
import vn.thuocso.dashboard.wording.Wording;

/**
 * What is written on everything that is taken away from a page of scores, on paper or as a file.
 *
 * @param permalink opens this very view again, on its own day
 * @param check tells what was taken from what has other figures
 */
public record Stamp(Snapshot snapshot, String permalink, String check) {

  /** Of a page that shows one snapshot: a computation never changes, so its number tells all. */
  public static Stamp of(Snapshot snapshot, Address address, String path) {
    String permalink = address.with("ngay", snapshot.asOf().toString()).at(path);
    return new Stamp(snapshot, permalink, check(snapshot.version() + permalink));
  }

  /** Where the files of that view are. */
  public Files files() {
    return new Files(permalink);
  }

  /** The first 48 bits of what was taken. */
  public static String check(String taken) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(taken.getBytes(StandardCharsets.UTF_8));
      String code = HexFormat.of().formatHex(digest, 0, 6).toUpperCase(Locale.ROOT);
      return code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** What the figures of a file were computed from; a generated one says so first. */
  public List<Sheet.Parameter> origin(Wording say) {
    List<Sheet.Parameter> origin = new ArrayList<>();
    if (snapshot.generated()) {
      origin.add(
          new Sheet.Parameter(say.say("ranking.csv.note"), say.say("ranking.csv.generated"), true));
    }
    origin.add(parameter(say, "framework", snapshot.framework()));
    origin.add(parameter(say, "version", snapshot.frameworkVersion()));
    origin.add(parameter(say, "year", Integer.toString(snapshot.year())));
    origin.add(parameter(say, "as-of", say.day(snapshot.asOf())));
    origin.add(parameter(say, "variant", say.say("ranking.filter." + snapshot.variant().code())));
    origin.add(parameter(say, "computed", snapshot.computedAt().toString()));
    origin.add(parameter(say, "snapshot", snapshot.version()));
    origin.add(parameter(say, "seed", snapshot.seed()));
    origin.add(parameter(say, "check", check));
    origin.add(parameter(say, "address", permalink));
    return origin;
  }

  /** The same, and more that is of this page only. */
  public List<Sheet.Parameter> origin(Wording say, List<Sheet.Parameter> more) {
    List<Sheet.Parameter> origin = origin(say);
    origin.addAll(more);
    return origin;
  }

  private static Sheet.Parameter parameter(Wording say, String name, String value) {
    return Sheet.Parameter.of(say.say("ranking.csv." + name), value);
  }
}

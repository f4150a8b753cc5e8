package vn.thuocso.dashboard.appraisal.second;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws a sample from strata, the same one from the same seed whoever draws it again: of each
 * stratum those whose SHA-256 with the seed comes first.
 */
public final class Sample {

  private Sample() {}

  /** What can be drawn: named, and in which stratum it lies. */
  public record Candidate<T>(T what, String key, String stratum) {}

  /**
   * Of each stratum that share, rounded up: at least one.
   *
   * @param percent from 1 to 100
   */
  public static <T> List<Candidate<T>> draw(List<Candidate<T>> candidates, int percent, long seed) {
    if (percent < 1 || percent > 100) {
      throw new IllegalArgumentException("A share is from 1 to 100 percent, not " + percent);
    }
    Map<String, List<Candidate<T>>> strata =
        candidates.stream()
            .collect(Collectors.groupingBy(Candidate::stratum, TreeMap::new, Collectors.toList()));
    return strata.values().stream()
        .flatMap(
            stratum ->
                stratum.stream()
                    .sorted(Comparator.comparing(one -> place(one.key(), seed)))
                    .limit((stratum.size() * (long) percent + 99) / 100))
        .toList();
  }

  private static String place(String key, long seed) {
    try {
      byte[] text = (seed + "|" + key).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException none) {
      throw new IllegalStateException("every Java has SHA-256", none);
    }
  }
}

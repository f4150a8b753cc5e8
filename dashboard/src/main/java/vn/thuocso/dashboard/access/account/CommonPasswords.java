package vn.thuocso.dashboard.access.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What guessers try first: a common word with whatever digits and signs around it, one character or
 * a short piece again and again, keys in a row, the login name itself.
 */
final class CommonPasswords {

  private static final String ROWS =
      "0123456789012345678909876543210987654321 abcdefghijklmnopqrstuvwxyz"
          + " qwertyuiopasdfghjklzxcvbnm qazwsxedcrfvtgbyhnujmikolp 1qaz2wsx3edc4rfv5tgb6yhn7ujm";

  private final Set<String> words;

  private CommonPasswords(Set<String> words) {
    this.words = words;
  }

  static CommonPasswords read() {
    try (InputStream file = CommonPasswords.class.getResourceAsStream("/access/common-words.txt")) {
      if (file == null) {
        throw new IllegalStateException("access/common-words.txt is missing");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      return new CommonPasswords(
          lines
              .lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .collect(Collectors.toCollection(TreeSet::new)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean contains(String password, String login) {
    String low = withoutAccents(password.toLowerCase(Locale.ROOT));
    return isRow(low)
        || isRepetition(low)
        || madeOfWords(low.replaceAll("[^a-z]", ""))
        || madeOfWords(unmasked(low))
        || around(low, login);
  }

  /** The letters for which signs and digits inside a word stand. */
  private static String unmasked(String low) {
    return low.replaceAll("^[^a-z@$]+|[^a-z@$]+$", "")
        .replace('@', 'a')
        .replace('$', 's')
        .replace('0', 'o')
        .replace('1', 'i')
        .replace('3', 'e')
        .replaceAll("[^a-z]", "");
  }

  /** Whether few characters stay when the login name is taken out. */
  private static boolean around(String low, String login) {
    return login.length() >= 3 && low.replace(login, "").length() < 6 && low.contains(login);
  }

  private static boolean isRow(String low) {
    String packed = low.replaceAll("[^a-z0-9]", "");
    return packed.length() < 4 || ROWS.contains(packed);
  }

  private static boolean isRepetition(String low) {
    for (int piece = 1; piece <= low.length() / 2 && piece <= 6; piece++) {
      String once = low.substring(0, piece);
      if (once.repeat(low.length() / piece + 1).startsWith(low)) {
        return true;
      }
    }
    return false;
  }

  /** Whether at most two common words are all the letters there are. */
  private boolean madeOfWords(String letters) {
    if (letters.isEmpty() || words.contains(letters)) {
      return true;
    }
    for (int cut = 2; cut < letters.length() - 1; cut++) {
      if (words.contains(letters.substring(0, cut)) && words.contains(letters.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutAccents(String text) {
    return Normalizer.normalize(text.replace('đ', 'd'), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
  }
}

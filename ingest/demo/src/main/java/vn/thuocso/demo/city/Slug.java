package vn.thuocso.demo.city;

import java.text.Normalizer;
import java.util.Locale;

/** Turns a Vietnamese name into the letters, digits and hyphens of an id. */
final class Slug {

  private Slug() {}

  static String of(String name) {
    return Normalizer.normalize(name.replace('Đ', 'D').replace('đ', 'd'), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}

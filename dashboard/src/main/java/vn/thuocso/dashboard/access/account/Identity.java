package vn.thuocso.dashboard.access.account;

import java.util.Locale;

/**
 * Somebody whom an identity provider knows, by the pair that it never gives to another.
 *
 * @param expected what the configured claim says of them, in the form in which administrators'
 *     words are kept; empty when the provider did not verify it
 */
public record Identity(String issuer, String subject, String expected) {

  /** What an administrator typed, or a provider said, in one form. */
  public static String plain(String said) {
    return said.strip().toLowerCase(Locale.ROOT);
  }
}

package vn.thuocso.dashboard.appraisal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A criterion of a known unit, with the versions of decision and claim that somebody saw. */
record Seen(String indicator, int version, int claimVersion) {

  private static final Pattern WORD =
      Pattern.compile("([A-Za-z0-9._-]{1,32}):([0-9]{1,9}):([0-9]{1,9})");

  static Seen of(Dossier dossier) {
    return new Seen(dossier.criterion().indicator(), dossier.version(), dossier.claimVersion());
  }

  /** As a form carries it. */
  String word() {
    return indicator + ":" + version + ":" + claimVersion;
  }

  static Optional<Seen> read(String word) {
    Matcher part = WORD.matcher(word);
    return part.matches()
        ? Optional.of(
            new Seen(
                part.group(1), Integer.parseInt(part.group(2)), Integer.parseInt(part.group(3))))
        : Optional.empty();
  }
}

package vn.thuocso.collector.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of file; told by what is in it, not by its name. */
enum FileFormat {
  FACEBOOK_INSIGHTS("facebook-insights"),
  GOOGLE_FORMS("google-forms"),
  TEMPLATE_CSV("template"),
  TEMPLATE_XLSX("template");

  private final String source;

  FileFormat(String source) {
    this.source = source;
  }

  /** Returns the source on the wire. */
  String source() {
    return source;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<FileFormat> ofCode(String code) {
    return Arrays.stream(values()).filter(format -> format.code().equals(code)).findFirst();
  }

  static FileFormat sniff(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(4);
    }
    if (head.length == 4 && head[0] == 'P' && head[1] == 'K') {
      return TEMPLATE_XLSX;
    }
    String heading;
    try {
      heading = TextFile.heading(file).strip();
    } catch (java.nio.charset.CharacterCodingException e) {
      // The reader of text will say so with the line.
      return TEMPLATE_CSV;
    }
    if (heading.startsWith("{")) {
      return FACEBOOK_INSIGHTS;
    }
    return GoogleForms.isHeading(heading) ? GOOGLE_FORMS : TEMPLATE_CSV;
  }
}

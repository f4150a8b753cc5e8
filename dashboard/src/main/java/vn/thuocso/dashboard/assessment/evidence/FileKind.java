package vn.thuocso.dashboard.assessment.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken, known by their first bytes and never by their names. */
public enum FileKind {
  PDF("application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'}),
  JPG("image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
  PNG("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

  private final String mediaType;
  private final byte[] magic;

  FileKind(String mediaType, byte[] magic) {
    this.mediaType = mediaType;
    this.magic = magic;
  }

  /** As a browser is told. */
  public String mediaType() {
    return mediaType;
  }

  /** The word in the database and at the end of a name. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static FileKind ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** What begins like that; empty for what is not taken. */
  static Optional<FileKind> of(byte[] content) {
    return Arrays.stream(values())
        .filter(kind -> content.length >= kind.magic.length)
        .filter(
            kind -> Arrays.equals(kind.magic, 0, kind.magic.length, content, 0, kind.magic.length))
        .findFirst();
  }

  /** Whether a name ends as names of this kind do; one without an ending may be anything. */
  boolean suits(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? code() : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return ending.equals(code()) || this == JPG && ending.equals("jpeg");
  }
}

package vn.thuocso.dashboard.assessment.evidence;

import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;

/** Takes files that are what they say, and that do nothing when they are opened. */
final class FileChecks {

  /** The most that a file may hold. */
  static final int LARGEST = 20 * 1024 * 1024;

  private FileChecks() {}

  /** The kind of a file that may be kept, or the refusal that says why it may not. */
  static FileKind check(byte[] content, String name) {
    if (content.length == 0) {
      throw new Refused(Refusal.FILE_EMPTY, name);
    }
    if (content.length > LARGEST) {
      throw new Refused(Refusal.FILE_TOO_LARGE, name);
    }
    FileKind kind = FileKind.of(content).orElseThrow(() -> new Refused(Refusal.FILE_KIND, name));
    if (!kind.suits(name)) {
      throw new Refused(Refusal.FILE_MISLABELLED, name);
    }
    switch (kind) {
      case PDF -> PdfChecks.check(content, name);
      case PNG -> ImageChecks.png(content, name);
      case JPG -> ImageChecks.jpg(content, name);
    }
    return kind;
  }
}

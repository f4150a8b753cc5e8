package vn.thuocso.dashboard.assessment.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;

/**
 * Walks through images without unpacking them: their parts follow each other, their size is sane.
 */
final class ImageChecks {

  private static final int LONGEST_SIDE = 12_000;
  private static final long MOST_PIXELS = 60_000_000;
  private static final int PNG_HEAD = 8;
  private static final int CHUNK_FRAME = 12;

  private ImageChecks() {}

  static void png(byte[] content, String name) {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    int at = PNG_HEAD;
    String type = "";
    while (at + CHUNK_FRAME <= content.length && !type.equals("IEND")) {
      int length = bytes.getInt(at);
      boolean fits = length >= 0 && length <= content.length - at - CHUNK_FRAME;
      if (!fits || crc(content, at + 4, length + 4) != bytes.getInt(at + 8 + length)) {
        throw new Refused(Refusal.FILE_BROKEN, name);
      }
      type = new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (at == PNG_HEAD) {
        head(bytes, type, length, name);
      }
      at += length + CHUNK_FRAME;
    }
    if (!type.equals("IEND") || at != content.length) {
      throw new Refused(Refusal.FILE_BROKEN, name);
    }
  }

  private static void head(ByteBuffer bytes, String type, int length, String name) {
    if (!type.equals("IHDR") || length != 13) {
      throw new Refused(Refusal.FILE_BROKEN, name);
    }
    sane(bytes.getInt(PNG_HEAD + 8), bytes.getInt(PNG_HEAD + 12), name);
  }

  private static int crc(byte[] content, int from, int length) {
    CRC32 crc = new CRC32();
    crc.update(content, from, length);
    return (int) crc.getValue();
  }

  /** Up to the scan: what follows is the picture itself, and what cameras append to it. */
  static void jpg(byte[] content, String name) {
    int at = 2;
    boolean sized = false;
    while (at + 4 <= content.length && (content[at] & 0xFF) == 0xFF) {
      int marker = content[at + 1] & 0xFF;
      if (marker == 0xFF) {
        at++;
        continue;
      }
      if (marker == 0xDA && sized) {
        return;
      }
      int length = word(content, at + 2);
      if (length < 2 || at + 2 + length > content.length) {
        break;
      }
      if (isFrame(marker) && length >= 8) {
        sane(word(content, at + 7), word(content, at + 5), name);
        sized = true;
      }
      at += 2 + length;
    }
    throw new Refused(Refusal.FILE_BROKEN, name);
  }

  /** Start of frame, of any coding; three others have numbers among them. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static int word(byte[] content, int at) {
    return (content[at] & 0xFF) << 8 | content[at + 1] & 0xFF;
  }

  private static void sane(int width, int height, String name) {
    boolean sane =
        width > 0
            && height > 0
            && width <= LONGEST_SIDE
            && height <= LONGEST_SIDE
            && (long) width * height <= MOST_PIXELS;
    if (!sane) {
      throw new Refused(Refusal.FILE_DIMENSIONS, name);
    }
  }
}

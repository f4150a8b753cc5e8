package vn.thuocso.dashboard.assessment.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;

/**
 * Refuses documents that do something: scripts, programs to be started, files inside, a lock that
 * hides them. Objects that are packed together are unpacked and read too, within bounds.
 */
final class PdfChecks {

  private static final int TAIL = 1024;
  private static final int ZIP_TAIL = 66_000;
  private static final int MOST_UNPACKED = 64 * 1024 * 1024;

  /** A name may be written with its letters in hexadecimal. */
  private static final Pattern HEXADECIMAL = Pattern.compile("#([0-9A-Fa-f]{2})");

  private static final Pattern ACTIVE =
      Pattern.compile(
          "/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|Encrypt|GoToE|ImportData"
              + "|SubmitForm)(?![A-Za-z0-9])");

  /** A stream that holds objects; its dictionary stands before it. */
  private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");

  private PdfChecks() {}

  static void check(byte[] content, String name) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    String tail = text.substring(Math.max(0, text.length() - TAIL));
    boolean zip = text.substring(Math.max(0, text.length() - ZIP_TAIL)).contains("PK\u0005\u0006");
    if (!tail.contains("%%EOF") || zip) {
      throw new Refused(Refusal.FILE_BROKEN, name);
    }
    int unpacked = 0;
    int from = 0;
    Matcher stream = STREAM.matcher(text);
    while (stream.find(from)) {
      quiet(text.substring(from, stream.start()), name);
      int end = text.indexOf("endstream", stream.end());
      String dictionary = text.substring(Math.max(from, stream.start() - TAIL), stream.start());
      if (isObjects(dictionary)) {
        byte[] objects = unpacked(content, stream.end(), MOST_UNPACKED - unpacked, name);
        unpacked += objects.length;
        quiet(new String(objects, StandardCharsets.ISO_8859_1), name);
      }
      if (end < 0) {
        throw new Refused(Refusal.FILE_BROKEN, name);
      }
      from = end + "endstream".length();
    }
    quiet(text.substring(from), name);
  }

  private static boolean isObjects(String dictionary) {
    int object = dictionary.lastIndexOf(" obj");
    return plain(dictionary.substring(Math.max(0, object))).contains("/ObjStm");
  }

  private static void quiet(String part, String name) {
    Matcher active = ACTIVE.matcher(plain(part));
    if (active.find()) {
      throw new Refused(Refusal.FILE_ACTIVE, name);
    }
  }

  private static String plain(String text) {
    return HEXADECIMAL
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  private static byte[] unpacked(byte[] content, int from, int most, String name) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(content, from, content.length - from);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      int read = inflater.inflate(buffer);
      while (read > 0) {
        out.write(buffer, 0, read);
        if (out.size() > most) {
          throw new Refused(Refusal.FILE_BROKEN, name);
        }
        read = inflater.inflate(buffer);
      }
      return out.toByteArray();
    } catch (DataFormatException broken) {
      throw new Refused(Refusal.FILE_BROKEN, name);
    } finally {
      inflater.end();
    }
  }
}

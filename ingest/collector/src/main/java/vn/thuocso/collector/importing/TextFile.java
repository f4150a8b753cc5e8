package vn.thuocso.collector.importing;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thuocso.collector.event.Refusal;
import vn.thuocso.contract.RejectReason;

/** A text file of a spreadsheet or form: UTF-8 and nothing else, with or without a BOM. */
final class TextFile {

  private TextFile() {}

  /** Reads the whole file once: nothing is taken of a file in another encoding. */
  static void check(Path file) throws IOException, Refusal {
    int line = 1;
    char[] chunk = new char[8192];
    try (Reader in = open(file)) {
      for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
        for (int i = 0; i < count; i++) {
          if (chunk[i] == 0) {
            throw wrongEncoding(line);
          }
          line += chunk[i] == '\n' ? 1 : 0;
        }
      }
    } catch (CharacterCodingException e) {
      throw wrongEncoding(line);
    }
  }

  private static Refusal wrongEncoding(int line) {
    return new Refusal(RejectReason.WRONG_ENCODING, "từ dòng " + line + " trở đi", "");
  }

  /** Opens the file behind its BOM; a byte that is not UTF-8 fails. */
  static BufferedReader open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    in.mark(3);
    byte[] bom = in.readNBytes(3);
    if (bom.length < 3 || bom[0] != (byte) 0xEF || bom[1] != (byte) 0xBB || bom[2] != (byte) 0xBF) {
      in.reset();
    }
    return new BufferedReader(
        new InputStreamReader(
            in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  /** Returns the first line, without moving a reader. */
  static String heading(Path file) throws IOException {
    try (BufferedReader in = open(file)) {
      StringBuilder heading = new StringBuilder();
      for (int c = in.read(); c >= 0 && c != '\n' && heading.length() < 8192; c = in.read()) {
        heading.append((char) c);
      }
      return heading.toString();
    }
  }
}

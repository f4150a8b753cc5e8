package vn.thuocso.index.data.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Rule;

/**
 * Decodes UTF-8 strictly; another encoding is refused where it first shows. Letters typed as a base
 * and its marks are composed (NFC), so that what looks the same is the same.
 */
final class TextFile {
  private static final int MOST_BYTES = 256 << 20;

  private TextFile() {}

  static SourceText read(Path file) throws IOException, InvalidInputException {
    String name = String.valueOf(file.getFileName());
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw refused(Place.of(name), "Tệp lớn hơn 256 MB; hãy tách theo kỳ.");
      }
      return decode(bytes, name);
    }
  }

  static SourceText decode(byte[] bytes, String name) throws InvalidInputException {
    if (isWorkbook(bytes)) {
      throw refused(
          Place.of(name), "Tệp là bảng tính Excel; hãy lưu lại (Save As) dạng CSV UTF-8.");
    }
    if (bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE) {
      throw refused(new Place(name, 1, 1), "Tệp mã UTF-16; hãy lưu lại dạng CSV UTF-8.");
    }
    CharBuffer text = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, text, true);
    text.flip();
    boolean marked = text.length() > 0 && text.charAt(0) == '\uFEFF';
    String body = text.toString().substring(marked ? 1 : 0);
    SourceText source = new SourceText(name, Normalizer.normalize(body, Normalizer.Form.NFC));
    if (result.isError()) {
      throw refused(
          source.place(source.text().length()),
          "Ký tự tại đây không phải UTF-8; hãy lưu lại tệp dạng CSV UTF-8.");
    }
    return source;
  }

  /** A zip archive, as xlsx and ods are, or the older xls. */
  private static boolean isWorkbook(byte[] bytes) {
    boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    return zip || (bytes.length > 3 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF);
  }

  static InvalidInputException refused(Place place, String sentence) {
    return new InvalidInputException(List.of(new Problem(Rule.UNREADABLE, "", place, sentence)));
  }
}

package vn.thuocso.collector.event;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.thuocso.contract.RejectReason;

/** Text is UTF-8 and nothing else: a guess would turn names into others without a word. */
final class Utf8 {

  private static final String BOM = "\uFEFF";

  private Utf8() {}

  /** Returns the text, without a BOM; NUL stands in no text, but in every other line of UTF-16. */
  static String text(byte[] bytes) throws Refusal {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Refusal(RejectReason.WRONG_ENCODING, "", "");
    }
    if (text.indexOf(0) >= 0) {
      throw new Refusal(RejectReason.WRONG_ENCODING, "", "");
    }
    return text.startsWith(BOM) ? text.substring(1) : text;
  }

  /** Tells whether the text can be written down: no control characters, no half characters. */
  static boolean isPrintable(String text) {
    return text.chars().noneMatch(Character::isISOControl)
        && StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }
}

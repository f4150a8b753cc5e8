package vn.thuocso.dashboard.access.totp;

/** Base32 of RFC 4648 without padding: what people can type. */
final class Base32 {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte next : bytes) {
      held = (held << 8 | (next & 0xff)) & 0xffff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(ALPHABET.charAt(held >> bits & 0x1f));
      }
    }
    if (bits > 0) {
      text.append(ALPHABET.charAt(held << (5 - bits) & 0x1f));
    }
    return text.toString();
  }

  /** In groups of four, as it is read aloud. */
  static String grouped(String text) {
    return text.replaceAll("(.{4})(?=.)", "$1 ");
  }
}

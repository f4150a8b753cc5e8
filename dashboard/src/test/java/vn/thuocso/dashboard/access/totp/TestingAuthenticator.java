package vn.thuocso.dashboard.access.totp;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** An authenticator app that was given a key by typing it. */
public final class TestingAuthenticator {

  private final byte[] secret;

  public TestingAuthenticator(String typed) {
    this.secret = decode(typed.replace(" ", ""));
  }

  public String code(Instant now) {
    return Totp.code(secret, Totp.step(now), Totp.DIGITS);
  }

  private static byte[] decode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int held = 0;
    int bits = 0;
    for (char letter : text.toCharArray()) {
      held = (held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)) & 0xffff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(held >> bits & 0xff);
      }
    }
    return bytes.toByteArray();
  }
}

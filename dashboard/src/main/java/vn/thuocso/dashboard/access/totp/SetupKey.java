package vn.thuocso.dashboard.access.totp;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** A secret offered to an authenticator and not yet confirmed by a code of it. */
public final class SetupKey implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] secret;

  private SetupKey(byte[] secret) {
    this.secret = secret;
  }

  /** A new one. */
  public static SetupKey random() {
    byte[] secret = new byte[Totp.SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return new SetupKey(secret);
  }

  byte[] secret() {
    return secret.clone();
  }

  /** As people type it into an app, in groups of four. */
  public String typed() {
    return Base32.grouped(Base32.encode(secret));
  }

  /** As apps read it from a QR code. */
  public String address(String login) {
    String name = URLEncoder.encode(login, StandardCharsets.UTF_8);
    return "otpauth://totp/ThuocSo:%s?secret=%s&issuer=ThuocSo&algorithm=SHA1&digits=6&period=30"
        .formatted(name, Base32.encode(secret));
  }
}

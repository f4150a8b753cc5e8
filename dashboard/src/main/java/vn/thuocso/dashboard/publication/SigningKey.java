package vn.thuocso.dashboard.publication;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocso.index.bundle.Seal;

/** A pair of Ed25519 keys, written as PEM: the secret half, then the public one. */
record SigningKey(PrivateKey secret, PublicKey known) {

  private static final String ALGORITHM = "Ed25519";
  private static final int LINE = 64;

  static SigningKey made() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return new SigningKey(pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java since 15 has Ed25519", e);
    }
  }

  /**
   * Reads what {@link #pem} wrote.
   *
   * @throws IllegalStateException where the text holds no such pair
   */
  static SigningKey read(String pem) {
    try {
      KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
      return new SigningKey(
          keys.generatePrivate(new PKCS8EncodedKeySpec(block(pem, "PRIVATE KEY"))),
          keys.generatePublic(new X509EncodedKeySpec(block(pem, "PUBLIC KEY"))));
    } catch (GeneralSecurityException | IllegalArgumentException broken) {
      throw new IllegalStateException("a signing key's file is broken", broken);
    }
  }

  String id() {
    return Seal.id(known);
  }

  String pem() {
    return pem("PRIVATE KEY", secret.getEncoded()) + publicPem();
  }

  String publicPem() {
    return pem("PUBLIC KEY", known.getEncoded());
  }

  private static String pem(String name, byte[] bytes) {
    String base64 = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN " + name + "-----\n" + base64 + "\n-----END " + name + "-----\n";
  }

  private static byte[] block(String pem, String name) {
    Matcher found =
        Pattern.compile("-----BEGIN " + name + "-----([A-Za-z0-9+/=\\s]+)-----END " + name)
            .matcher(pem);
    if (!found.find()) {
      throw new IllegalArgumentException("no " + name);
    }
    return Base64.getMimeDecoder().decode(found.group(1));
  }
}

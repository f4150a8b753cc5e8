package vn.thuocso.index.bundle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * An Ed25519 signature (RFC 8032) of a bundle's manifest, which names the digest of every file:
 * what is sealed is the whole bundle.
 *
 * @param key the {@link #id} of the public key that it holds under
 */
@SuppressWarnings("ArrayRecordComponent") // Carried, never compared.
public record Seal(String key, byte[] signature) {
  /** The file that it stands in. */
  public static final String FILE = "manifest.sig";

  private static final String FORMAT = "thuocso-seal/1";
  private static final String ALGORITHM = "Ed25519";
  private static final int ID_LENGTH = 16;

  /** Seals a manifest's bytes. */
  static Seal of(PrivateKey secret, PublicKey known, byte[] manifest) {
    try {
      Signature signing = Signature.getInstance(ALGORITHM);
      signing.initSign(secret);
      signing.update(manifest);
      return new Seal(id(known), signing.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an Ed25519 key", e);
    }
  }

  /** The name of a public key: the first 16 hexadecimal digits of its SHA-256. */
  public static String id(PublicKey key) {
    return Digest.of(key.getEncoded()).substring(0, ID_LENGTH);
  }

  /** The public key of a PEM text; empty where it holds none. */
  public static Optional<PublicKey> publicKey(String pem) {
    String base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
    try {
      return Optional.of(
          KeyFactory.getInstance(ALGORITHM)
              .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64))));
    } catch (GeneralSecurityException | IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  /** Whether a public key has signed these bytes. */
  boolean holds(PublicKey by, byte[] manifest) {
    try {
      Signature checking = Signature.getInstance(ALGORITHM);
      checking.initVerify(by);
      checking.update(manifest);
      return checking.verify(signature);
    } catch (GeneralSecurityException broken) {
      return false;
    }
  }

  byte[] file() {
    return String.join("\n", FORMAT, key, Base64.getEncoder().encodeToString(signature), "")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Reads the file; empty where it is none. */
  static Optional<Seal> read(byte[] file) {
    List<String> lines = new String(file, StandardCharsets.US_ASCII).lines().toList();
    if (lines.size() != 3 || !lines.get(0).equals(FORMAT)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Seal(lines.get(1), Base64.getDecoder().decode(lines.get(2))));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}

package vn.thuocso.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret from which the keys of the demonstration's channels follow, and the day it began.
 *
 * <p>Its file: line 1 the seed, 64 hex digits; line 2, optional, the start day as ISO text.
 */
public final class ChannelKeySeed {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  private final byte[] seed;
  private final LocalDate startDay;

  private ChannelKeySeed(byte[] seed, LocalDate startDay) {
    this.seed = seed;
    this.startDay = startDay;
  }

  /**
   * Reads the file that the launcher generated.
   *
   * @throws IllegalArgumentException when it is not one seed and at most one day
   */
  public static ChannelKeySeed read(Path file) throws IOException {
    return of(Files.readAllLines(file, StandardCharsets.UTF_8), Clock.systemUTC());
  }

  static ChannelKeySeed of(List<String> lines, Clock clock) {
    try {
      byte[] seed = HexFormat.of().parseHex(lines.isEmpty() ? "" : lines.get(0).strip());
      if (seed.length != BYTES) {
        throw new IllegalArgumentException("The seed of channel keys is 64 hex digits");
      }
      boolean dated = lines.size() > 1 && !lines.get(1).isBlank();
      return new ChannelKeySeed(
          seed,
          dated
              ? LocalDate.parse(lines.get(1).strip())
              : LocalDate.now(clock.withZone(HcmcCalendar.ZONE)));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("The start day is ISO text, as 2026-11-22", e);
    }
  }

  /** Derives the key of one channel: HMAC-SHA256 of its id under the seed, as base64url. */
  public ChannelKey keyOf(ChannelId channel) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(seed, ALGORITHM));
      return ChannelKey.ofBytes(mac.doFinal(channel.value().getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }

  /** Returns the day, in Asia/Ho_Chi_Minh, on which the demonstration began. */
  public LocalDate startDay() {
    return startDay;
  }
}

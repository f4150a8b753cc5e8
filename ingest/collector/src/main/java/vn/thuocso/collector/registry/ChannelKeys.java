package vn.thuocso.collector.registry;

import com.google.protobuf.ByteString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thuocso.collector.edge.Problem;
import vn.thuocso.collector.edge.Refused;
import vn.thuocso.contract.wire.ChannelEntry;

/** Finds the channel of a bearer key; several keys of one channel are valid during a rotation. */
public final class ChannelKeys {

  private static final String SCHEME = "Bearer ";
  private static final Duration RETRY = Duration.ofSeconds(5);

  private final Registry registry;

  /** Looks keys up in the registry by their SHA-256; the keys themselves are nowhere. */
  public ChannelKeys(Registry registry) {
    this.registry = registry;
  }

  /**
   * Returns the channel for which the header's key speaks. Refuses everybody for now while the
   * registry is being read: a key that is not there yet is not a wrong one.
   *
   * @param wanted the channel that the request names; null when it names none
   */
  public ChannelEntry authenticate(@Nullable String authorization, @Nullable String wanted) {
    String key = key(authorization);
    if (!registry.isComplete()) {
      throw new Refused(
          Problem.NOT_READY, "Đang đọc danh bạ kênh; hãy gửi lại nguyên vẹn sau ít giây.", RETRY);
    }
    Set<String> ids = registry.channelsOfKey(ByteString.copyFrom(sha256(key)));
    if (ids.isEmpty()) {
      throw new Refused(
          Problem.UNAUTHENTICATED, "Khóa kênh không đúng hoặc đã bị thay; hãy xin cấp khóa mới.");
    }
    ChannelEntry channel = wanted == null ? only(ids) : named(ids, wanted);
    if (channel.getClosed()) {
      throw new Refused(
          Problem.CLOSED_CHANNEL, "Kênh «" + channel.getId() + "» đã đóng, không nhận số liệu.");
    }
    return channel;
  }

  private static String key(@Nullable String authorization) {
    if (authorization == null
        || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        || authorization.length() > 600) {
      throw new Refused(
          Problem.UNAUTHENTICATED, "Cần tiêu đề «Authorization: Bearer <khóa kênh>».");
    }
    return authorization.substring(SCHEME.length()).strip();
  }

  private ChannelEntry only(Set<String> ids) {
    if (ids.size() > 1) {
      throw new Refused(
          Problem.BAD_REQUEST, "Khóa này dùng cho nhiều kênh; hãy nêu kênh bằng ?channel=….");
    }
    return registry.channel(ids.iterator().next()).orElseThrow(() -> unknown(""));
  }

  private ChannelEntry named(Set<String> ids, String wanted) {
    ChannelEntry channel = registry.channel(wanted).orElseThrow(() -> unknown(wanted));
    if (!ids.contains(wanted)) {
      throw new Refused(Problem.WRONG_KEY, "Khóa này không thuộc kênh «" + channel.getId() + "».");
    }
    return channel;
  }

  private static Refused unknown(String wanted) {
    String shown = wanted.length() > 96 ? wanted.substring(0, 96) + "…" : wanted;
    return new Refused(Problem.UNKNOWN_CHANNEL, "Kênh «" + shown + "» chưa được đăng ký.");
  }

  private static byte[] sha256(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}

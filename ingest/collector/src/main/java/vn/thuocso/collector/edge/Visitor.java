package vn.thuocso.collector.edge;

import com.google.protobuf.ByteString;
import java.time.Instant;

/**
 * Who opens a code or a form, for the length of one request: judged, tokenised, never kept.
 *
 * @param address in digits
 * @param agent the user agent, empty when none
 */
public record Visitor(String address, String agent) {

  /** Returns the token of this visitor for one channel and day. */
  public ByteString token(DayTokens tokens, Instant now, String channelId) {
    return tokens.token(now, channelId, address, agent);
  }

  /** Says nothing, so that no log can. */
  @Override
  public String toString() {
    return "Visitor";
  }
}

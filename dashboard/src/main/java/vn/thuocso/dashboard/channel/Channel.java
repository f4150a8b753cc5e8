package vn.thuocso.dashboard.channel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.ChannelKind;

/**
 * One official channel and whose it is when.
 *
 * @param url its public address, empty when it has none
 * @param externalId the platform's own id, empty when it has none
 * @param interactionsFrom first day whose uses are counted one by one; null: never
 * @param generated whether its figures are made up for a demonstration
 */
public record Channel(
    ChannelId id,
    ChannelKind kind,
    String name,
    String url,
    String externalId,
    Owners owners,
    @Nullable LocalDate interactionsFrom,
    boolean verified,
    boolean closed,
    boolean generated) {

  /** Refuses an empty name. */
  public Channel {
    if (name.isBlank()) {
      throw new IllegalArgumentException("Channel " + id + " has no name");
    }
  }

  /** The same channel with another name, addresses, mark and first day of counting. */
  public Channel corrected(
      String name,
      String url,
      String externalId,
      @Nullable LocalDate interactionsFrom,
      boolean verified) {
    return new Channel(
        id, kind, name, url, externalId, owners, interactionsFrom, verified, closed, generated);
  }

  Channel ownedBy(Owners now) {
    return new Channel(
        id, kind, name, url, externalId, now, interactionsFrom, verified, closed, generated);
  }

  Channel closedNow() {
    return new Channel(
        id, kind, name, url, externalId, owners, interactionsFrom, verified, true, generated);
  }
}

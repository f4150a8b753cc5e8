package vn.thuocso.demo.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A channel of the bundled registry.
 *
 * @param interactionsFrom a day or {@code start-N}; null when only observations count
 */
public record ChannelRow(
    String id,
    String kind,
    String name,
    boolean verified,
    @Nullable String interactionsFrom,
    List<OwnerRow> owners) {

  /** Copies the owners. */
  public ChannelRow {
    owners = List.copyOf(owners);
  }
}

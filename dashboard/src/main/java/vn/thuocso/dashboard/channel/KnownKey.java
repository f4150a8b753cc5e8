package vn.thuocso.dashboard.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of a key: nothing that opens anything.
 *
 * @param validUntil its end; null when it has none
 */
public record KnownKey(String digest, Instant madeAt, @Nullable Instant validUntil) {}

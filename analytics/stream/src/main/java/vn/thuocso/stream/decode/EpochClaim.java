package vn.thuocso.stream.decode;

import java.io.Serializable;

/**
 * What a start without state may do; a restored job keeps what its state says instead.
 *
 * @param epoch the new epoch
 * @param somethingToProtect whether earlier epochs completed a checkpoint: their hours are left
 *     alone unless they can be rebuilt whole
 */
public record EpochClaim(int epoch, boolean somethingToProtect) implements Serializable {}

package vn.thuocso.collector.importing;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.wire.ChannelEntry;

/**
 * One file to be taken.
 *
 * @param content id of the content that a form's answers belong to
 * @param readAt when metrics without an end time were read; null when not stated
 */
record ImportRequest(
    ChannelEntry channel,
    FileFormat format,
    Path file,
    String sha256,
    long bytes,
    String content,
    @Nullable Instant readAt) {}

package vn.thuocso.dashboard.channel.bundled;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the demonstration city needs.
 *
 * @param keysFile the seed of its channel keys, which the launcher generated
 */
@ConfigurationProperties("thuocso.channel")
record DemoSettings(@Nullable Path keysFile) {}

package vn.thuocso.dashboard.access;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may come in.
 *
 * @param passwordFile the registry password; without it the registry pages stay closed
 */
@ConfigurationProperties("thuocso.registry")
record AccessSettings(@Nullable Path passwordFile) {}

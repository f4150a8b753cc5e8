package vn.thuocso.dashboard.audit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where ends of the record are noted.
 *
 * @param data the program's own directory; null: they are noted in the log only
 */
@ConfigurationProperties("thuocso")
record AuditSettings(@Nullable Path data) {}

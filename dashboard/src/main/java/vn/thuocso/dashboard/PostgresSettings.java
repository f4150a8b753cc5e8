package vn.thuocso.dashboard;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where what people decide is kept; without a password file the server must trust the address. */
@ConfigurationProperties("thuocso.postgres")
record PostgresSettings(
    @DefaultValue("jdbc:postgresql://127.0.0.1:5433/thuocso") String url,
    @DefaultValue("thuocso") String user,
    @Nullable Path passwordFile) {}

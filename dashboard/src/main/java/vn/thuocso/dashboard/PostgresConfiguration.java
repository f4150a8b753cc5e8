package vn.thuocso.dashboard;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thuocso.dashboard.access.SecretFile;

@Configuration(proxyBeanMethods = false)
class PostgresConfiguration {

  @Bean
  HikariDataSource dataSource(PostgresSettings settings) {
    HikariDataSource source = new HikariDataSource();
    source.setPoolName("postgres");
    source.setJdbcUrl(settings.url());
    source.setUsername(settings.user());
    if (settings.passwordFile() != null) {
      source.setPassword(
          SecretFile.read(settings.passwordFile(), "THUOCSO_POSTGRES_PASSWORD_FILE"));
    }
    source.setMaximumPoolSize(8);
    source.setMinimumIdle(1);
    source.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
    source.setInitializationFailTimeout(Duration.ofSeconds(30).toMillis());
    return source;
  }
}

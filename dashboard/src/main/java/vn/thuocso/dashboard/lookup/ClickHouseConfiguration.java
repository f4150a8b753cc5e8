package vn.thuocso.dashboard.lookup;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thuocso.dashboard.access.SecretFile;

@Configuration(proxyBeanMethods = false)
class ClickHouseConfiguration {

  private static final int POOL = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration LONGEST_QUESTION = Duration.ofSeconds(10);

  /** Not a bean of type DataSource: that name belongs to the database of decisions. */
  record Pool(HikariDataSource source) implements DisposableBean {
    @Override
    public void destroy() {
      source.close();
    }
  }

  @Bean
  Pool clickHousePool(ClickHouseSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("clickhouse");
    config.setJdbcUrl(settings.jdbcUrl());
    config.setDriverClassName("com.clickhouse.jdbc.ClickHouseDriver");
    config.setUsername(settings.user());
    if (settings.passwordFile() != null) {
      config.setPassword(
          SecretFile.read(settings.passwordFile(), "THUOCSO_CLICKHOUSE_PASSWORD_FILE"));
    }
    config.setMaximumPoolSize(POOL);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(PATIENCE.toMillis());
    config.setValidationTimeout(PATIENCE.toMillis() / 2);
    // Start without a warehouse: pages then say that it is away.
    config.setInitializationFailTimeout(-1);
    config.addDataSourceProperty("connection_timeout", Long.toString(PATIENCE.toMillis()));
    config.addDataSourceProperty("socket_timeout", Long.toString(LONGEST_QUESTION.toMillis()));
    config.addDataSourceProperty("max_execution_time", Long.toString(LONGEST_QUESTION.toSeconds()));
    config.addDataSourceProperty("retry", "0");
    return new Pool(new HikariDataSource(config));
  }

  @Bean
  Warehouse warehouse(Pool clickHousePool, ClickHouseSettings settings) {
    return new Warehouse(JdbcClient.create(clickHousePool.source()), settings.kept());
  }
}

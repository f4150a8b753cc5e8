package vn.thuocso.dashboard.engagement;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.thuocso.dashboard.DashboardApplication;
import vn.thuocso.dashboard.ranking.TestingScores;
import vn.thuocso.dashboard.simulation.TestingInputs;
import vn.thuocso.embedded.postgres.TestingPostgres;
import vn.thuocso.embedded.process.TestingDirectory;

/**
 * The whole dashboard over real servers, on 22/11/2026 in the morning; it shows the scores that are
 * there and computes none.
 */
public final class TestingDashboard implements AutoCloseable {

  private final TestingWarehouse warehouse;
  private final TestingPostgres postgres;
  private final TestingDirectory tomcat;
  private final ConfigurableApplicationContext application;
  private final HttpClient http = HttpClient.newHttpClient();

  private TestingDashboard(
      TestingWarehouse warehouse,
      TestingPostgres postgres,
      TestingDirectory tomcat,
      ConfigurableApplicationContext application) {
    this.warehouse = warehouse;
    this.postgres = postgres;
    this.tomcat = tomcat;
    this.application = application;
  }

  /**
   * The one of this JVM without a score, started by the first who asks and stopped with it. Who
   * changes something there puts it back.
   */
  public static TestingDashboard shared() {
    return Shared.DASHBOARD;
  }

  /**
   * The one of this JVM with two years of scores and the newest one's inputs; nobody changes
   * anything there.
   */
  public static TestingDashboard scored() {
    return Scored.DASHBOARD;
  }

  private static final class Shared {

    static final TestingDashboard DASHBOARD = startOnce();
  }

  private static final class Scored {

    static final TestingDashboard DASHBOARD = fill(startOnce());

    private static TestingDashboard fill(TestingDashboard dashboard) {
      TestingScores.into(dashboard.warehouse()::execute).twoYears();
      TestingInputs.keep(dashboard);
      return dashboard;
    }
  }

  private static TestingDashboard startOnce() {
    TestingDashboard dashboard = start();
    Runtime.getRuntime().addShutdownHook(new Thread(dashboard::close));
    return dashboard;
  }

  /** Starts it over a warehouse that holds the testing city. */
  public static TestingDashboard start() {
    TestingWarehouse warehouse = TestingWarehouse.start();
    TestingCity.fill(warehouse);
    TestingPostgres postgres = TestingPostgres.start();
    TestingDirectory tomcat = TestingDirectory.create("tomcat");
    ConfigurableApplicationContext application =
        new SpringApplicationBuilder(DashboardApplication.class, FixedClock.class)
            .properties(
                Map.of(
                    "server.port", "0",
                    "thuocso.clickhouse.url", warehouse.url(),
                    "thuocso.clickhouse.user", warehouse.user(),
                    "thuocso.clickhouse.password-file", warehouse.passwordFile().toString(),
                    "thuocso.postgres.url", postgres.jdbcUrl(),
                    "thuocso.postgres.user", postgres.user(),
                    "thuocso.postgres.password-file", postgres.passwordFile().toString(),
                    "server.tomcat.basedir", tomcat.path().toString(),
                    "thuocso.data", tomcat.path().resolve("data").toString(),
                    // Nothing listens there: the pages must stand without Kafka.
                    "thuocso.kafka.bootstrap", "127.0.0.1:1"))
            .run(
                "--server.port=0", "--thuocso.public-ranking=true", "--thuocso.clickhouse.kept=0s");
    return new TestingDashboard(warehouse, postgres, tomcat, application);
  }

  public String url() {
    return "http://127.0.0.1:"
        + ((WebServerApplicationContext) application).getWebServer().getPort();
  }

  public TestingPostgres postgres() {
    return postgres;
  }

  public TestingWarehouse warehouse() {
    return warehouse;
  }

  /** A part of the application, for what no page does. */
  public <T> T part(Class<T> type) {
    return application.getBean(type);
  }

  /** The answer to a plain GET. */
  public HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    application.close();
    postgres.close();
    warehouse.close();
    tomcat.close();
  }

  /** Not annotated: another test's application must not find it by scanning. */
  static class FixedClock {

    @Bean
    @Primary
    Clock testClock() {
      return Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    static BeanDefinitionRegistryPostProcessor noScoreKeeper() {
      return registry -> registry.removeBeanDefinition("keeper");
    }
  }
}

package vn.thuocso.dashboard.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.thuocso.dashboard.DashboardApplication;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Accounts;
import vn.thuocso.dashboard.access.account.Credentials;
import vn.thuocso.embedded.postgres.TestingPostgres;
import vn.thuocso.embedded.process.TestingDirectory;

/** The dashboard over a real PostgreSQL, without Kafka and warehouse, on a clock moved by hand. */
public final class TestingOffice implements AutoCloseable {

  public static final String PASSWORD = "bến nước cây đa sân đình";

  private final TestingPostgres postgres = TestingPostgres.start();
  private final Path directory;
  private final String[] settings;
  private ConfigurableApplicationContext application;

  private TestingOffice(Path directory, String... settings) throws IOException {
    this.directory = directory;
    this.settings = settings;
    this.application = run();
  }

  /** Starts it with its data in that directory; settings are as on a command line. */
  public static TestingOffice start(Path directory, String... settings) throws IOException {
    return new TestingOffice(directory, settings);
  }

  /**
   * The one of this JVM with rankings open to all, started by the first who asks and stopped with
   * it. Who uses it brings accounts of its own.
   */
  public static TestingOffice shared() {
    return Shared.OFFICE;
  }

  private static final class Shared {

    static final TestingOffice OFFICE = startOnce();

    private static TestingOffice startOnce() {
      TestingDirectory directory = TestingDirectory.create("office");
      try {
        TestingOffice office = start(directory.path(), "--thuocso.public-ranking=true");
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(
                    () -> {
                      office.close();
                      directory.close();
                    }));
        return office;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private ConfigurableApplicationContext run(String... more) throws IOException {
    Path database = Files.writeString(directory.resolve("postgres"), postgres.password());
    Stream<String> own =
        Stream.of(
            "--server.port=0",
            "--server.tomcat.basedir=" + directory.resolve("tomcat"),
            "--thuocso.postgres.url=" + postgres.jdbcUrl(),
            "--thuocso.postgres.user=" + postgres.user(),
            "--thuocso.postgres.password-file=" + database,
            "--thuocso.data=" + directory.resolve("data"),
            "--thuocso.public-url=https://thuocso.example/",
            // Nothing listens there: neither Kafka nor a warehouse is asked for an account.
            "--thuocso.clickhouse.url=http://127.0.0.1:1",
            "--thuocso.kafka.bootstrap=127.0.0.1:1");
    // What is said last holds; said twice, both would be read as one list.
    Map<String, String> last = new LinkedHashMap<>();
    Stream.of(own, Stream.of(settings), Stream.of(more))
        .flatMap(all -> all)
        .forEach(setting -> last.put(setting.substring(0, setting.indexOf('=')), setting));
    return new SpringApplicationBuilder(DashboardApplication.class, Moved.class)
        .run(last.values().toArray(String[]::new));
  }

  /** Stops the program and starts it again over what it kept. */
  public void restart(String... more) throws IOException {
    application.close();
    application = run(more);
  }

  /** Its database. */
  public TestingPostgres database() {
    return postgres;
  }

  /** The program itself, for what its routes are. */
  public ConfigurableApplicationContext application() {
    return application;
  }

  public <T> T bean(Class<T> type) {
    return application.getBean(type);
  }

  /** Lets time pass. */
  public void pass(Duration time) {
    bean(MovedClock.class).now = bean(MovedClock.class).now.plus(time);
  }

  public Instant now() {
    return bean(MovedClock.class).now;
  }

  public int port() {
    return ((WebServerApplicationContext) application).getWebServer().getPort();
  }

  public TestingVisitor visitor() {
    return new TestingVisitor("http://127.0.0.1:" + port());
  }

  /** An account in use, with {@link #PASSWORD}. */
  public Account account(String login, Grant... grants) {
    Accounts accounts = bean(Accounts.class);
    Account account = accounts.add(login, "Người " + login, "vi", false).orElseThrow();
    for (Grant grant : grants) {
      accounts.grant(account.id(), grant);
    }
    bean(Credentials.class).change(account, PASSWORD, 0);
    return accounts.find(account.id()).orElseThrow();
  }

  /** The file of that name in the program's own directory. */
  public Path data(String name) {
    return directory.resolve("data").resolve(name);
  }

  @Override
  public void close() {
    application.close();
    postgres.close();
  }

  /** Not annotated: another test's application must not find it by scanning. */
  static class Moved {

    @Bean
    @Primary
    MovedClock movedClock() {
      return new MovedClock();
    }
  }

  /** A clock moved by hand. */
  static final class MovedClock extends Clock {

    private volatile Instant now = Instant.parse("2026-11-22T02:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }
  }
}

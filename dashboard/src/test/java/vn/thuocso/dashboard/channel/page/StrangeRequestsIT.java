package vn.thuocso.dashboard.channel.page;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/**
 * Requests that no browser makes: each is answered in our words, and none is logged as an error.
 */
class StrangeRequestsIT {

  private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

  @TempDir static Path directory;
  static TestingRegistry registry;

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeAll
  static void start() throws IOException {
    registry = TestingRegistry.start(directory);
  }

  @AfterAll
  static void stop() {
    registry.close();
  }

  @BeforeEach
  void listen() {
    log.start();
    ROOT.addAppender(log);
  }

  @AfterEach
  void nothingIsAnErrorOfOurs() {
    ROOT.detachAppender(log);
    assertThat(List.copyOf(log.list)).noneMatch(e -> e.getLevel().isGreaterOrEqual(Level.ERROR));
  }

  @ParameterizedTest
  @CsvSource({
    "/?period=%E0%A4,400,Yêu cầu không hợp lệ",
    "/danh-muc/kenh?x=%zz,400,Yêu cầu không hợp lệ",
    "/api/v1/ranking?period=%E0%A4,400,BAD_REQUEST",
    "/%,400,Yêu cầu không hợp lệ",
    "/dia-ban/..%2f,400,Yêu cầu không hợp lệ",
    "/%00,400,Yêu cầu không hợp lệ",
    "/error,404,Không có trang này",
    "/error?period=x,404,Không có trang này"
  })
  void aStrangeAddressIsAnsweredInOurWords(String target, int status, String words)
      throws Exception {
    assertThat(answer(target)).startsWith("HTTP/1.1 " + status).contains(words);
  }

  @Test
  void anAddressWithoutEndIsAnsweredInOurWords() throws Exception {
    assertThat(answer("/" + "a".repeat(20_000))).startsWith("HTTP/1.1 4").contains("Hãy kiểm tra");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/danh-muc/kenh", "/danh-muc"})
  void whereToLogInIsNotSaidByTheCaller(String target) throws Exception {
    assertThat(answer(target)).contains("Location: /dang-nhap\r\n").doesNotContain("evil");
  }

  /** The whole answer to a request written by hand. */
  private static String answer(String target) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", registry.port())) {
      socket.setSoTimeout(20_000);
      String request =
          "GET %s HTTP/1.1\r\nHost: evil.example\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
              .formatted(target);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

package vn.thuocso.collector.poll;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.collector.TestingClock;
import vn.thuocso.collector.edge.BotRules;
import vn.thuocso.collector.edge.BurstRule;
import vn.thuocso.collector.edge.EdgeSettings;
import vn.thuocso.collector.edge.Marks;
import vn.thuocso.collector.edge.Visitors;
import vn.thuocso.collector.journal.Journal;
import vn.thuocso.collector.journal.JournalSettings;
import vn.thuocso.collector.outlet.Gate;
import vn.thuocso.collector.outlet.Outlet;
import vn.thuocso.collector.registry.Registry;
import vn.thuocso.collector.status.Counters;
import vn.thuocso.contract.wire.PollEntry;

/** Without servlets and Kafka; with both, see CollectorIT. */
class PollControllerTest {

  private static final PollEntry POLL =
      PollEntry.newBuilder()
          .setId("tham-do")
          .setOpensOn("2026-01-01")
          .setVersion(1)
          .addQuestions(
              PollEntry.Question.newBuilder()
                  .setCode("c1")
                  .setType("single")
                  .addOptions(PollEntry.Option.newBuilder().setCode("co"))
                  .addOptions(PollEntry.Option.newBuilder().setCode("khong")))
          .build();

  @TempDir private Path directory;
  private final TestingClock clock = new TestingClock("2026-11-22T00:00:00Z");
  private final Counters counters = new Counters();
  private final MockProducer<byte[], byte[]> kafka =
      new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
  private final Map<String, String> headers = new HashMap<>();
  private Duration behind = Duration.ZERO;
  private PollController controller;

  @BeforeEach
  void open() throws IOException {
    Registry registry = new Registry();
    registry.apply(POLL);
    JournalSettings journal =
        new JournalSettings(DataSize.ofMegabytes(1), Duration.ofHours(1), Duration.ofHours(47));
    EdgeSettings edge = new EdgeSettings(List.of(), 300, Duration.ofMinutes(1));
    controller =
        new PollController(
            registry,
            new FormTokens(directory, Duration.ofHours(12), clock),
            new BallotBox(
                Outlet.by(kafka),
                Journal.open(directory.resolve("journal"), journal, clock),
                counters,
                clock,
                new Gate(() -> behind, Duration.ofDays(1))),
            new Marks(BotRules.load(), new BurstRule(300, Duration.ofMinutes(1), clock)),
            new Visitors(edge),
            clock);
  }

  @Test
  void nothingIsTakenThatTheJobMightNeverRead() {
    String token = form(controller.form("tham-do", request("GET"))).token();
    behind = Duration.ofHours(25);
    ModelAndView page = send(token);
    assertThat(page.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    assertThat(headers).containsEntry(HttpHeaders.RETRY_AFTER, "300");
    assertThat(form(page).questions().get(0).options())
        .filteredOn(FormPage.Option::chosen)
        .extracting(FormPage.Option::code)
        .containsExactly("co");
    assertThat(form(page).problems()).singleElement().asString().contains("còn nguyên");
    assertThat(kafka.history()).isEmpty();

    behind = Duration.ofHours(1);
    assertThat(send(token).getViewName()).isEqualTo("poll-thanks");
    assertThat(kafka.history()).hasSize(1);
  }

  @Test
  void aFormHandedOutAgainCountsAsOpenedAgain() {
    String token = form(controller.form("tham-do", request("GET"))).token();
    assertThat(counters.of("polls.started")).isEqualTo(1);
    clock.pass(Duration.ofHours(13));
    ModelAndView expired = send(token);
    assertThat(expired.getStatus()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(counters.of("polls.started")).isEqualTo(2);
    assertThat(send(form(expired).token()).getViewName()).isEqualTo("poll-thanks");
    assertThat(counters.of("polls.started")).isEqualTo(2);
  }

  private ModelAndView send(String token) {
    LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    fields.add("token", token);
    fields.add("q.c1", "co");
    return controller.send("tham-do", fields, request("POST"), response());
  }

  private static FormPage form(ModelAndView page) {
    return (FormPage) page.getModel().get("form");
  }

  private static HttpServletRequest request(String verb) {
    return servlet(
        HttpServletRequest.class,
        (proxy, method, args) ->
            switch (method.getName()) {
              case "getMethod" -> verb;
              case "getRemoteAddr" -> "192.0.2.1";
              case "getHeaders" -> Collections.emptyEnumeration();
              case "getHeader" -> null;
              default -> throw new UnsupportedOperationException(method.getName());
            });
  }

  private HttpServletResponse response() {
    return servlet(
        HttpServletResponse.class,
        (proxy, method, args) -> {
          headers.put((String) args[0], (String) args[1]);
          return null;
        });
  }

  private static <T> T servlet(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}

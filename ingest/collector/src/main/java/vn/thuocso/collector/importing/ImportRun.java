package vn.thuocso.collector.importing;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.thuocso.collector.event.DeadLetters;
import vn.thuocso.collector.event.Figure;
import vn.thuocso.collector.event.FigureRules;
import vn.thuocso.collector.event.Refusal;
import vn.thuocso.collector.event.Verdict;
import vn.thuocso.collector.outlet.KafkaAway;
import vn.thuocso.collector.outlet.Outlet;
import vn.thuocso.contract.EventId;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.Origin;

/**
 * One file on its way: good lines to Kafka, bad ones to the report and the dead letters. The same
 * file again replaces its own figures and repeats its own letters.
 */
final class ImportRun implements FileFigures {

  private static final int IN_FLIGHT = 2000;
  private static final int ATTEMPTS = 30;

  private final ImportRequest request;
  private final String id;
  private final FigureRules rules;
  private final DeadLetters letters;
  private final Outlet outlet;
  private final int listed;
  private final Deque<Sent> inFlight = new ArrayDeque<>();
  private final List<Verdict> problems = new ArrayList<>();
  private String state = "waiting";
  private String message = "";
  private long lines;
  private long accepted;
  private long rejected;
  private long blank;

  ImportRun(
      ImportRequest request,
      String id,
      FigureRules rules,
      DeadLetters letters,
      Outlet outlet,
      int listed) {
    this.request = request;
    this.id = id;
    this.rules = rules;
    this.letters = letters;
    this.outlet = outlet;
    this.listed = listed;
  }

  /** A record that Kafka has not acknowledged yet, to be sent again if need be. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Sent(String topic, byte[] bytes, CompletableFuture<Void> done) {}

  ImportRequest request() {
    return request;
  }

  void run() {
    set("running", "");
    try {
      String failure = read();
      settle(0);
      set(failure.isEmpty() ? "done" : "failed", failure);
    } catch (KafkaAway e) {
      set("failed", "Hàng đợi không nhận; hãy gửi lại tệp, dòng gửi lặp chỉ tính một lần.");
    } catch (IOException | RuntimeException e) {
      set("failed", "Không đọc được tệp; hãy gửi lại.");
    }
  }

  /** Reads the file; returns why it could not be read to its end, empty when it could. */
  private String read() throws IOException {
    try {
      switch (request.format()) {
        case FACEBOOK_INSIGHTS -> new FacebookInsights(this, request.readAt()).read(request.file());
        case GOOGLE_FORMS -> GoogleForms.read(request.file(), request.content(), this);
        case TEMPLATE_CSV -> TemplateCsv.read(request.file(), this);
        case TEMPLATE_XLSX -> Workbook.read(request.file(), this);
      }
      return "";
    } catch (Refusal refusal) {
      problem(0, refusal);
      return refusal.reason().sentence(refusal.value(), refusal.field());
    } catch (UnknownLayout e) {
      Refusal refusal = new Refusal(RejectReason.UNKNOWN_FORMAT, "", "");
      problem(0, refusal);
      return refusal.reason().sentence("", "");
    }
  }

  @Override
  public void figure(int line, Figure figure) {
    count(line);
    try {
      send(Topics.OBSERVATIONS, rules.judge(request.channel(), figure, origin(line)).toByteArray());
      synchronized (this) {
        accepted++;
      }
    } catch (Refusal refusal) {
      problem(line, refusal);
    }
  }

  @Override
  public void problem(int line, Refusal refusal) {
    count(line);
    synchronized (this) {
      rejected++;
      if (problems.size() < listed) {
        problems.add(Verdict.rejected(line, refusal));
      }
    }
    String channel = request.channel().getId();
    EventId letter = EventId.of(channel, "file", request.sha256(), Integer.toString(line));
    send(
        Topics.DEAD_LETTERS,
        letters.of(channel, refusal.reason(), origin(line), letter).toByteArray());
  }

  @Override
  public synchronized void blank(int line) {
    lines = Math.max(lines, line);
    blank++;
  }

  private synchronized void count(int line) {
    lines = Math.max(lines, line);
  }

  private Origin origin(int line) {
    return Origin.newBuilder()
        .setSource(request.format().source())
        .setFileSha256(ByteString.copyFrom(HexFormat.of().parseHex(request.sha256())))
        .setLine(line)
        .setGenerated(request.channel().getGenerated())
        .build();
  }

  private void send(String topic, byte[] bytes) {
    inFlight.add(new Sent(topic, bytes, outlet.send(topic, request.channel().getId(), bytes)));
    settle(IN_FLIGHT);
  }

  /** Waits until no more than so many records are unacknowledged; sends again what failed. */
  private void settle(int remaining) {
    while (inFlight.size() > remaining) {
      Sent sent = inFlight.remove();
      for (int attempt = 0; !isDone(sent); attempt++) {
        if (attempt >= ATTEMPTS) {
          throw new KafkaAway();
        }
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        sent =
            new Sent(
                sent.topic(),
                sent.bytes(),
                outlet.send(sent.topic(), request.channel().getId(), sent.bytes()));
      }
    }
  }

  private static boolean isDone(Sent sent) {
    try {
      sent.done().join();
      return true;
    } catch (CompletionException e) {
      return false;
    }
  }

  private synchronized void set(String state, String message) {
    this.state = state;
    this.message = message;
  }

  synchronized ImportReport report() {
    return new ImportReport(
        id,
        state,
        request.format().code(),
        request.sha256(),
        request.bytes(),
        lines,
        accepted,
        rejected,
        blank,
        message,
        problems);
  }
}

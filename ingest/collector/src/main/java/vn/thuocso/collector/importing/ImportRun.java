package vn.thuocso.collector.importing;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
import vn.thuocso.contract.wire.Observation;
import vn.thuocso.contract.wire.Origin;

/**
 * One file on its way: good lines to Kafka, bad ones to the report and the dead letters. The same
 * file again replaces its own figures and repeats its own letters.
 */
final class ImportRun implements FileFigures {

  private static final Logger log = LoggerFactory.getLogger(ImportRun.class);

  private final ImportRequest request;
  private final String id;
  private final FigureRules rules;
  private final DeadLetters letters;
  private final Shipment shipment;
  private final int listed;
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
    this.shipment = new Shipment(outlet, request.channel().getId());
    this.listed = listed;
  }

  ImportRequest request() {
    return request;
  }

  void run() {
    set("running", "");
    try {
      String failure = read();
      shipment.arrive();
      set(failure.isEmpty() ? "done" : "failed", failure);
    } catch (KafkaAway e) {
      set("failed", "Hàng đợi không nhận; hãy gửi lại tệp, dòng gửi lặp chỉ tính một lần.");
    } catch (IOException | RuntimeException e) {
      // The type and place, not the message: a message may quote what the file says.
      StackTraceElement[] trace = e.getStackTrace();
      log.error(
          "Import {} failed: {} at {}",
          id,
          e.getClass().getName(),
          trace.length == 0 ? "?" : trace[0]);
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
      shipment.send(Topics.OBSERVATIONS, judge(line, figure).toByteArray());
      synchronized (this) {
        accepted++;
      }
    } catch (Refusal refusal) {
      problem(line, refusal);
    }
  }

  /** A form is counted while it runs: today's answers are a count so far. */
  private Observation judge(int line, Figure figure) throws Refusal {
    return request.format() == FileFormat.GOOGLE_FORMS
        ? rules.judgeSoFar(request.channel(), figure, origin(line))
        : rules.judge(request.channel(), figure, origin(line));
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
    shipment.send(
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

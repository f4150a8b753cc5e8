package vn.thuocso.collector.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thuocso.collector.edge.Problem;
import vn.thuocso.collector.edge.Refused;
import vn.thuocso.collector.event.DeadLetters;
import vn.thuocso.collector.event.FigureRules;
import vn.thuocso.collector.outlet.Outlet;
import vn.thuocso.collector.status.Counters;
import vn.thuocso.contract.EventId;

/**
 * Reads files one after the other and remembers how each went. A file has the same id each time it
 * is sent for the same channel; files are deleted when read, for they may name people.
 */
final class Imports implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Imports.class);
  private static final int REMEMBERED = 100;

  private final ReportShelf shelf;
  private final FigureRules rules;
  private final DeadLetters letters;
  private final Outlet outlet;
  private final Counters counters;
  private final ImportLimits limits;
  private final ThreadPoolExecutor readers;
  private final Map<String, ImportRun> runs =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ImportRun> eldest) {
          return size() > REMEMBERED;
        }
      };

  Imports(
      ReportShelf shelf,
      FigureRules rules,
      DeadLetters letters,
      Outlet outlet,
      Counters counters,
      ImportLimits limits) {
    this.shelf = shelf;
    this.rules = rules;
    this.letters = letters;
    this.outlet = outlet;
    this.counters = counters;
    this.limits = limits;
    this.readers =
        new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(limits.waiting()),
            task -> new Thread(task, "file-import"));
  }

  /**
   * Queues the file; the same file of the same channel while it is on its way is not read twice.
   */
  synchronized ImportReport take(ImportRequest request) {
    String id =
        EventId.of(
                request.channel().getId(),
                "import",
                request.sha256(),
                request.format().code(),
                request.content())
            .toString();
    ImportRun known = runs.get(id);
    if (known != null && !known.report().hasEnded()) {
      delete(request);
      return known.report();
    }
    if (readers.getQueue().remainingCapacity() == 0) {
      delete(request);
      throw new Refused(
          Problem.BUSY, "Đang nhập nhiều tệp; hãy gửi lại sau.", Duration.ofSeconds(10));
    }
    ImportRun run = new ImportRun(request, id, rules, letters, outlet, limits.problems());
    // Before it is read: a restart in between must not leave nothing.
    shelf.put(request.channel().getId(), run.report());
    readers.execute(() -> run(run));
    runs.remove(id);
    runs.put(id, run);
    return run.report();
  }

  /** Finds an import of the channel, also one of before a restart. */
  synchronized Optional<ImportReport> find(String channelId, String id) {
    return Optional.ofNullable(runs.get(id))
        .filter(run -> run.request().channel().getId().equals(channelId))
        .map(ImportRun::report)
        .or(() -> shelf.find(channelId, id));
  }

  private void run(ImportRun run) {
    try {
      run.run();
    } finally {
      delete(run.request());
      ImportReport report = run.report();
      shelf.put(run.request().channel().getId(), report);
      counters.add("imports." + report.state());
      counters.add("imports.lines.accepted", report.accepted());
      counters.add("imports.lines.rejected", report.rejected());
      log.info(
          "Import {} {}: {} accepted, {} rejected, {} blank",
          report.id(),
          report.state(),
          report.accepted(),
          report.rejected(),
          report.blank());
    }
  }

  private static void delete(ImportRequest request) {
    try {
      Files.deleteIfExists(request.file());
    } catch (IOException e) {
      log.error("A file taken could not be deleted: {}", e.toString());
    }
  }

  @Override
  public void close() {
    readers.shutdownNow();
  }
}

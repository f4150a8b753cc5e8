package vn.thuocso.collector.importing;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.thuocso.collector.event.Figure;
import vn.thuocso.collector.event.Refusal;
import vn.thuocso.contract.Grain;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.Period;
import vn.thuocso.contract.wire.Reading;

/**
 * Counts the answers of a Google Forms sheet by day. Nothing else of a row leaves this class: no
 * address, no name, no answer, no time of day. Dates are written day first under a Vietnamese
 * heading; under an English one, whose sheet may be American, as the dates of the file show.
 */
final class GoogleForms {

  private static final String ENGLISH = "timestamp";
  private static final Set<String> TIMESTAMP = Set.of(ENGLISH, "dấu thời gian");
  private static final Pattern IDENTITY =
      Pattern.compile(".*(e-?mail|username|tên người dùng|response ?id|điểm số|score).*");

  private GoogleForms() {}

  static boolean isHeading(String heading) {
    String name = heading.strip().replaceAll("^\"|\".*$|[,;\t].*$", "");
    return TIMESTAMP.contains(plain(name));
  }

  /** Reads the file; each day's figure stands on the line of its first answer. */
  static void read(Path file, String content, FileFigures out) throws IOException, Refusal {
    TextFile.check(file);
    DayOrder order = order(file);
    Map<LocalDate, int[]> days = new TreeMap<>();
    try (Reader in = TextFile.open(file)) {
      Csv csv = new Csv(in, Csv.separatorOf(TextFile.heading(file)));
      List<String> heading = csv.next().map(Csv.Row::cells).orElse(List.of());
      for (Optional<Csv.Row> row = csv.next(); row.isPresent(); row = csv.next()) {
        if (isAnswered(row.get(), heading)) {
          count(row.get(), order, days, out);
        } else if (!row.get().isBlank()) {
          out.blank(row.get().line());
        }
      }
    }
    days.forEach((day, count) -> out.figure(count[1], figure(content, day, count[0])));
  }

  /** Decides once for the whole file, before anything is taken of it. */
  private static DayOrder order(Path file) throws IOException, Refusal {
    DayOrder.Evidence evidence = new DayOrder.Evidence();
    try (Reader in = TextFile.open(file)) {
      Csv csv = new Csv(in, Csv.separatorOf(TextFile.heading(file)));
      String heading = csv.next().map(row -> row.cells().get(0)).orElse("");
      if (!plain(heading).equals(ENGLISH)) {
        return DayOrder.DAY_FIRST;
      }
      for (Optional<Csv.Row> row = csv.next(); row.isPresent(); row = csv.next()) {
        evidence.note(row.get().cells().get(0));
      }
    }
    return evidence.order();
  }

  private static void count(
      Csv.Row row, DayOrder order, Map<LocalDate, int[]> days, FileFigures out) {
    try {
      LocalDate day = order.day(row.cells().get(0));
      days.computeIfAbsent(day, d -> new int[] {0, row.line()})[0]++;
    } catch (Refusal refusal) {
      out.problem(row.line(), refusal);
    }
  }

  private static boolean isAnswered(Csv.Row row, List<String> heading) {
    for (int i = 1; i < row.cells().size() && i < heading.size(); i++) {
      boolean question = !IDENTITY.matcher(plain(heading.get(i))).matches();
      if (question && !row.cells().get(i).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static Figure figure(String content, LocalDate day, int count) {
    Period period = Period.day(day);
    return new Figure(
        content,
        Measure.POLL_COMPLETED,
        Grain.DAY,
        period.start(),
        period.end(),
        Reading.OF_PERIOD,
        BigDecimal.valueOf(count));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
  }
}

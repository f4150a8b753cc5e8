package vn.thuocso.collector.importing;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocso.collector.event.Figure;
import vn.thuocso.collector.event.Refusal;
import vn.thuocso.contract.Grain;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.Period;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.Reading;

/**
 * Counts the answers of a Google Forms sheet by day. Nothing else of a row leaves this class: no
 * address, no name, no answer, no time of day. Dates are written day first, or year first.
 */
final class GoogleForms {

  private static final Set<String> TIMESTAMP = Set.of("timestamp", "dấu thời gian");
  private static final Pattern IDENTITY =
      Pattern.compile(".*(e-?mail|username|tên người dùng|response ?id|điểm số|score).*");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})|(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private GoogleForms() {}

  static boolean isHeading(String heading) {
    String name = heading.strip().replaceAll("^\"|\".*$|[,;\t].*$", "");
    return TIMESTAMP.contains(plain(name));
  }

  /** Reads the file; each day's figure stands on the line of its first answer. */
  static void read(Path file, String content, FileFigures out) throws IOException, Refusal {
    TextFile.check(file);
    Map<LocalDate, int[]> days = new TreeMap<>();
    try (Reader in = TextFile.open(file)) {
      Csv csv = new Csv(in, Csv.separatorOf(TextFile.heading(file)));
      List<String> heading = csv.next().map(Csv.Row::cells).orElse(List.of());
      for (Optional<Csv.Row> row = csv.next(); row.isPresent(); row = csv.next()) {
        count(row.get(), heading, days, out);
      }
    }
    days.forEach((day, count) -> out.figure(count[1], figure(content, day, count[0])));
  }

  private static void count(
      Csv.Row row, List<String> heading, Map<LocalDate, int[]> days, FileFigures out) {
    if (row.isBlank()) {
      return;
    }
    if (!isAnswered(row, heading)) {
      out.blank(row.line());
      return;
    }
    try {
      days.computeIfAbsent(day(row.cells().get(0)), d -> new int[] {0, row.line()})[0]++;
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

  private static LocalDate day(String timestamp) throws Refusal {
    Matcher found = DAY.matcher(timestamp);
    if (found.lookingAt()) {
      boolean yearFirst = found.group(1) != null;
      try {
        return LocalDate.of(
            Integer.parseInt(found.group(yearFirst ? 1 : 6)),
            Integer.parseInt(found.group(yearFirst ? 2 : 5)),
            Integer.parseInt(found.group(yearFirst ? 3 : 4)));
      } catch (DateTimeException e) {
        // Told below.
      }
    }
    throw new Refusal(RejectReason.BAD_TIME, "dấu thời gian", timestamp);
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

package vn.thuocso.dashboard.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.claim.Enclosures;
import vn.thuocso.dashboard.assessment.evidence.Evidence;
import vn.thuocso.dashboard.assessment.evidence.EvidenceFiles;
import vn.thuocso.dashboard.assessment.evidence.Paper;
import vn.thuocso.dashboard.assessment.evidence.StoredFile;
import vn.thuocso.dashboard.shell.PlainText;

/** Receives evidence: checks and keeps its file before anything is written about it. */
@Component
class Received {

  private static final int LONGEST = 500;
  private static final int LONGEST_NAME = 120;

  private final Enclosures enclosures;
  private final EvidenceFiles files;

  Received(Enclosures enclosures, EvidenceFiles files) {
    this.enclosures = enclosures;
    this.files = files;
  }

  Evidence take(Criterion criterion, @Nullable MultipartFile sent, Map<String, String> fields) {
    String link = field(fields, "duong-dan");
    boolean web = link.isEmpty() || link.matches("https?://[^\\s<>\"]+");
    Optional<StoredFile> file = kept(sent);
    if (!web || file.isPresent() && !link.isEmpty()) {
      throw new Refused(Refusal.EVIDENCE_INCOMPLETE, criterion.indicator());
    }
    String called = field(fields, "ten");
    String name = called.isEmpty() ? file.map(StoredFile::name).orElse(link) : called;
    return enclosures.add(
        criterion,
        new Paper(field(fields, "so"), name, day(fields), field(fields, "trich-yeu"), link),
        file);
  }

  private Optional<StoredFile> kept(@Nullable MultipartFile sent) {
    if (sent == null || sent.isEmpty() && name(sent).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(files.keep(sent.getBytes(), name(sent)));
    } catch (IOException cut) {
      throw new UncheckedIOException(cut);
    }
  }

  /** The last part of what the sender called it, without anything that a page or disk reads. */
  private static String name(MultipartFile sent) {
    String original = sent.getOriginalFilename() == null ? "" : sent.getOriginalFilename();
    String last = original.replaceAll("^.*[/\\\\]", "");
    String plain = PlainText.of(last).replaceAll("[\\r\\n\\t\"<>|:*?]", "").strip();
    return plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
  }

  private static Optional<LocalDate> day(Map<String, String> fields) {
    try {
      String day = field(fields, "ngay");
      return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private static String field(Map<String, String> fields, String name) {
    String text = PlainText.of(fields.getOrDefault(name, "")).strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}

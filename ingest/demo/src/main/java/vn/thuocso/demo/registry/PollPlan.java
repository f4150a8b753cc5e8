package vn.thuocso.demo.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.thuocso.demo.city.Area;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.city.Temper;
import vn.thuocso.demo.registry.PollRow.OptionRow;
import vn.thuocso.demo.registry.PollRow.QuestionRow;

/** The polls that go with an issue: they ask about the service, never about opinions. */
final class PollPlan {

  private static final List<QuestionRow> QUESTIONS =
      List.of(
          new QuestionRow(
              "de-doc",
              "Bản tin kỳ này có dễ đọc trên điện thoại không?",
              "single",
              List.of(
                  new OptionRow("de", "Dễ đọc"),
                  new OptionRow("tam", "Tạm được"),
                  new OptionRow("kho", "Khó đọc"))),
          new QuestionRow(
              "cach-doc",
              "Anh/chị mở bản tin bằng cách nào?",
              "multiple",
              List.of(
                  new OptionRow("qr", "Quét mã QR"),
                  new OptionRow("zalo", "Liên kết trong nhóm Zalo"),
                  new OptionRow("nghe", "Nghe bản đọc"))));

  private PollPlan() {}

  static PollRow of(Area area, ContentRow issue, int days, Noise noise) {
    LocalDate opens = Objects.requireNonNull(issue.publishedOn());
    LocalDate closes = opens.plusDays(days - 1L);
    Noise own = noise.of("poll").of(issue.id());
    boolean told = own.of("result").hits(880);
    LocalDate result = closes.plusDays(own.of("result-days").between(3, 14));
    boolean answered = told && own.of("response").hits(700);
    return new PollRow(
        issue.id() + "-tham-do",
        issue.channel(),
        issue.id(),
        "Phiếu thăm dò: " + issue.title(),
        opens,
        closes,
        Temper.tinyPoll(area) ? 40 : issue.targetReaders(),
        told ? result : null,
        answered ? result.plusDays(own.of("response-days").between(2, 12)) : null,
        QUESTIONS);
  }
}

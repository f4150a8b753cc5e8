package vn.thuocso.dashboard.channel.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.ChannelKind;
import vn.thuocso.contract.ContentKind;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.contract.UnitKind;
import vn.thuocso.dashboard.channel.Channel;
import vn.thuocso.dashboard.channel.Owners;
import vn.thuocso.dashboard.channel.poll.Poll;
import vn.thuocso.dashboard.shell.Form;
import vn.thuocso.dashboard.shell.TestingForms;
import vn.thuocso.dashboard.unit.Unit;

class FormsTest {

  private static final UnitCode DISTRICT = new UnitCode("003");
  private static final UnitCode WARD = new UnitCode("00103");
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
  private static final Map<UnitCode, Unit> UNITS =
      Map.of(
          DISTRICT,
          new Unit(
              DISTRICT,
              "Quận Tây Hồ",
              UnitKind.QUAN,
              null,
              null,
              REFORM.minusDays(1),
              null,
              null,
              null,
              List.of()),
          WARD,
          new Unit(
              WARD,
              "Phường Tây Hồ",
              UnitKind.PHUONG,
              null,
              REFORM,
              null,
              100_122L,
              10.7,
              null,
              List.of()));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Channel CHANNEL =
      new Channel(
          new ChannelId("bt-tay-ho"),
          ChannelKind.QR_BULLETIN,
          "Bản tin Tây Hồ",
          "",
          "",
          Owners.from(WARD, REFORM),
          null,
          false,
          false,
          false);

  @Nested
  class OfAChannel {

    private final Map<String, String> sent =
        new HashMap<>(
            Map.of(
                "ma", "bt-tay-ho",
                "loai", "qr_bulletin",
                "ten", "Bản tin Tây Hồ",
                "don-vi", "00103",
                "tu-ngay", "2025-07-01"));

    @Test
    void giveTheChannel() {
      Form form = TestingForms.of(sent);
      assertThat(ChannelForm.channel(form, UNITS)).contains(CHANNEL);
    }

    @Test
    void refuseAUnitThatDoesNotExistOnThatDay() {
      sent.put("tu-ngay", "2025-06-30");
      assertThat(refused("tu-ngay"))
          .isEqualTo("Phường Tây Hồ lập từ 1/7/2025; ngày nhập là 30/6/2025.");
      sent.put("don-vi", "003");
      sent.put("tu-ngay", "2025-07-01");
      assertThat(refused("tu-ngay"))
          .isEqualTo("Quận Tây Hồ chỉ tồn tại đến hết 30/6/2025; ngày nhập là 1/7/2025.");
    }

    @Test
    void endOwnershipWhereTheUnitEnds() {
      sent.put("don-vi", "003");
      sent.put("tu-ngay", "2024-01-01");
      Channel channel = ChannelForm.channel(TestingForms.of(sent), UNITS).orElseThrow();
      assertThat(channel.owners().on(REFORM.minusDays(1))).contains(DISTRICT);
      assertThat(channel.owners().on(REFORM)).isEmpty();
    }

    @Test
    void refuseIdsThatWouldNotReadWell() {
      sent.put("ma", "Bản tin");
      assertThat(refused("ma")).contains("“Bản tin”").contains("tối đa 64");
    }

    @Test
    void sayAllThatIsWrongAtOnce() {
      Form form = TestingForms.of(Map.of("loai", "fax", "don-vi", "99999"));
      assertThat(ChannelForm.channel(form, UNITS)).isEmpty();
      assertThat(List.of("ma", "loai", "ten", "don-vi", "tu-ngay"))
          .allMatch(field -> form.problem(field) != null);
    }

    private String refused(String field) {
      Form form = TestingForms.of(sent);
      assertThat(ChannelForm.channel(form, UNITS)).isEmpty();
      return String.valueOf(form.problem(field));
    }
  }

  @Nested
  class OfAnIssue {

    @Test
    void giveTheIssue() {
      Form form =
          TestingForms.of(
              Map.of(
                  "tieu-de", "Số 12",
                  "so", "12",
                  "ngay-du-kien", "2026-12-05",
                  "dich-den", "https://x.example/12",
                  "trang", "0",
                  "tien-ich-audio", "co"));
      var issue = IssueForm.issue(form, CHANNEL, TODAY).orElseThrow();
      assertThat(issue.id().value()).isEqualTo("bt-tay-ho-so-12");
      assertThat(issue.kind()).isEqualTo(ContentKind.BULLETIN_ISSUE);
      assertThat(issue.features()).containsExactly("audio");
      assertThat(issue.extent().pages()).isZero();
      assertThat(issue.extent().articles()).isNull();
      assertThat(issue.publishedOn()).isNull();
    }

    @Test
    void needANumberAPlanAndATarget() {
      Form form = TestingForms.of(Map.of("tieu-de", "Số 12"));
      assertThat(IssueForm.issue(form, CHANNEL, TODAY)).isEmpty();
      assertThat(List.of("so", "ngay-du-kien", "dich-den"))
          .allMatch(field -> "Chưa điền ô này.".equals(form.problem(field)));
    }
  }

  @Nested
  class OfAPoll {

    @Test
    void giveThePoll() {
      Poll poll = poll("Dễ đọc không?\nDễ\nKhó\n\nĐọc bằng gì? *\nQR\nZalo\nNghe\n").orElseThrow();
      assertThat(poll.id().value()).isEqualTo("bt-tay-ho-phieu-20261201");
      assertThat(poll.questions())
          .containsExactly(
              new Poll.Question(
                  "q1",
                  "Dễ đọc không?",
                  "single",
                  List.of(new Poll.Option("a", "Dễ"), new Poll.Option("b", "Khó"))),
              new Poll.Question(
                  "q2",
                  "Đọc bằng gì?",
                  "multiple",
                  List.of(
                      new Poll.Option("a", "QR"),
                      new Poll.Option("b", "Zalo"),
                      new Poll.Option("c", "Nghe"))));
    }

    @Test
    void windowsLineBreaksAreTheSame() {
      assertThat(poll("A?\r\n1\r\n2\r\n\r\nB?\r\n1\r\n2").orElseThrow().questions()).hasSize(2);
    }

    @Test
    void aQuestionWithoutChoiceIsRefused() {
      Form form = form("Dễ đọc không?\nDễ", "2026-12-01");
      assertThat(PollForm.poll(form, CHANNEL)).isEmpty();
      assertThat(form.problem("cau-hoi")).isEqualTo("Câu 1 có 1 lựa chọn; cần từ 2 đến 12.");
    }

    @Test
    void anEndBeforeTheBeginningIsRefusedWithBothDays() {
      Form form = form("A?\n1\n2", "2026-11-30");
      assertThat(PollForm.poll(form, CHANNEL)).isEmpty();
      assertThat(form.problem("dong-ngay")).contains("30/11/2026").contains("1/12/2026");
    }

    private static Optional<Poll> poll(String questions) {
      return PollForm.poll(form(questions, "2026-12-20"), CHANNEL);
    }

    private static Form form(String questions, String closes) {
      return TestingForms.of(
          Map.of(
              "tieu-de",
              "Phiếu",
              "mo-ngay",
              "2026-12-01",
              "dong-ngay",
              closes,
              "cau-hoi",
              questions));
    }
  }
}

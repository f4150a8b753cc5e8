package vn.thuocso.dashboard.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.thuocso.dashboard.scoring.measured.Lineage;
import vn.thuocso.dashboard.scoring.measured.LineageRow;
import vn.thuocso.dashboard.wording.Wording;

class LineageTextTest {

  private static final Instant HOUR = Instant.parse("2026-11-20T02:00:00Z");

  @Test
  void eventsReceivedInTheLastTwoDaysCanStillBeRead() {
    assertThat(remarks("interactions", "2026-11-24T02:59:59Z"))
        .singleElement()
        .asString()
        .contains("chỉ còn đọc lại được phần nhận trong 48 giờ qua");
  }

  @Test
  void twoDaysAfterTheLastCanHaveComeEventsAreDeletedByDesign() {
    assertThat(remarks("interactions", "2026-11-24T03:00:01Z"))
        .singleElement()
        .asString()
        .contains("đã quá 48 giờ", "đã xóa theo thiết kế", "các offset này làm dấu vết");
    assertThat(remarks("ballots", "2026-12-24T00:00:00Z"))
        .singleElement()
        .asString()
        .contains("đã xóa theo thiết kế");
  }

  @Test
  void reportsAreNeverDeleted() {
    assertThat(remarks("observations", "2027-11-22T03:00:01Z"))
        .singleElement()
        .asString()
        .contains("không bị xóa")
        .doesNotContain("48 giờ");
  }

  @Test
  void whatTheWarehouseHasNowIsHeldAgainstWhatTheSnapshotUsed() {
    assertThat(view("interactions", "2026-11-24T03:00:01Z", "12").sum())
        .contains("được 12.", "Đúng bằng số đã đưa vào lần tính.");
    assertThat(view("interactions", "2026-11-24T03:00:01Z", "11").sum())
        .contains("được 12.", "đã thay đổi sau lần tính này: lần tính dùng 11;");
  }

  private static List<String> remarks(String topic, String now) {
    return view(topic, now, "12").remarks();
  }

  private static LineageView view(String topic, String now, String used) {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/origin");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return new LineageText(
            new Lineage("6.8", List.of(row(topic)), false, false),
            Optional.of(new BigDecimal(used)),
            Instant.parse(now),
            Wording.in(new Locale("vi"), messages))
        .view();
  }

  private static LineageRow row(String topic) {
    BigDecimal twelve = new BigDecimal(12);
    return new LineageRow(
        "bt-00103",
        "Bản tin",
        "qr_bulletin",
        "so-1",
        "Số 1",
        "",
        "qr_opens",
        "interactions",
        topic,
        1,
        10,
        21,
        12,
        HOUR,
        HOUR.plusSeconds(3600),
        1,
        twelve,
        0,
        List.of(),
        0,
        0,
        twelve,
        BigDecimal.ZERO,
        false);
  }
}

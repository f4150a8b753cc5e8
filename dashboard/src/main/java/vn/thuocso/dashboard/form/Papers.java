package vn.thuocso.dashboard.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.thuocso.dashboard.assessment.evidence.Evidence;
import vn.thuocso.dashboard.assessment.evidence.StoredFile;
import vn.thuocso.dashboard.form.FormPage.Paper;
import vn.thuocso.dashboard.wording.Wording;

/** Puts pieces of evidence into words. */
record Papers(Sheet sheet, Wording say) {

  private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024 * 1024);
  private static final long SMALL = 100 * 1024;

  List<Paper> of(Standing standing) {
    return standing.evidence().stream().map(this::paper).toList();
  }

  private Paper paper(Evidence one) {
    return new Paper(
        one.item(),
        one.version(),
        one.paper().name(),
        facts(one),
        one.file().isPresent() ? address(one) : one.paper().link(),
        one.file().isEmpty(),
        one.file()
            .map(file -> say.say(file.scanned() ? "form.paper.scanned" : "form.paper.unscanned"))
            .orElse(""));
  }

  private String address(Evidence one) {
    return "/tu-danh-gia/%d/%s/%s/minh-chung/%d/%d"
        .formatted(
            one.criterion().year(),
            one.criterion().unit(),
            one.criterion().indicator(),
            one.item(),
            one.version());
  }

  private String facts(Evidence one) {
    List<String> facts = new ArrayList<>();
    if (!one.paper().number().isEmpty()) {
      facts.add(one.paper().number());
    }
    one.paper().date().ifPresent(day -> facts.add(say.day(day)));
    one.file().ifPresent(file -> facts.add(size(file)));
    if (!one.paper().summary().isEmpty()) {
      facts.add(one.paper().summary());
    }
    return String.join(" · ", facts);
  }

  private String size(StoredFile file) {
    String kind = file.kind().name();
    BigDecimal bytes = BigDecimal.valueOf(file.size());
    return file.size() < SMALL
        ? kind + " " + say.count(Math.max(1, file.size() / 1024)) + " KB"
        : kind + " " + say.number(bytes.divide(MEGABYTE, 1, RoundingMode.HALF_UP), 1) + " MB";
  }
}

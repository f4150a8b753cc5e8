package vn.thuocso.dashboard.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.claim.Claim;
import vn.thuocso.dashboard.assessment.claim.Submissions;
import vn.thuocso.dashboard.assessment.claim.Submitted;

/** A unit's whole form, for programs: where it stands, and its way to the verifiers. */
@RestController
class FormApi {

  private static final String PATH = "/api/v1/rounds/{year:\\d{4}}/units/{unit}";

  private final FormDesk desk;
  private final Submissions submissions;
  private final Access access;

  FormApi(FormDesk desk, Submissions submissions, Access access) {
    this.desk = desk;
    this.submissions = submissions;
    this.access = access;
  }

  /** Where a form stands. */
  record Form(
      int year, String unit, String state, long version, String deadline, List<Line> criteria) {}

  /**
   * One criterion of it.
   *
   * @param version of the claim; 0 where nothing was entered
   * @param handedIn the version that was handed in last; 0 where none was
   */
  record Line(
      String indicator,
      boolean measured,
      String look,
      int version,
      int handedIn,
      @Nullable BigDecimal points,
      BigDecimal max,
      int evidence) {}

  @GetMapping(PATH)
  ResponseEntity<Form> show(@PathVariable int year, @PathVariable String unit) {
    return answer(year, access.seen(unit));
  }

  @PostMapping(PATH + "/hand-over")
  ResponseEntity<Form> handOver(
      @PathVariable int year,
      @PathVariable String unit,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
    UnitCode of = access.filled(unit);
    submissions.handOver(year, of, Versions.seen(ifMatch));
    return answer(year, of);
  }

  @PostMapping(PATH + "/take-back")
  ResponseEntity<Form> takeBack(
      @PathVariable int year,
      @PathVariable String unit,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
    UnitCode of = access.filled(unit);
    submissions.takeBack(year, of, Versions.seen(ifMatch));
    return answer(year, of);
  }

  @PostMapping(PATH + "/submit")
  ResponseEntity<Form> submit(
      @PathVariable int year,
      @PathVariable String unit,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
    UnitCode of = access.approved(unit);
    submissions.submit(year, of, Versions.seen(ifMatch));
    return answer(year, of);
  }

  @PostMapping(PATH + "/resubmit")
  ResponseEntity<Form> resubmit(
      @PathVariable int year,
      @PathVariable String unit,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
    UnitCode of = access.approved(unit);
    submissions.resubmit(year, of, Versions.seen(ifMatch));
    return answer(year, of);
  }

  private ResponseEntity<Form> answer(int year, UnitCode unit) {
    Sheet sheet = desk.of(year, unit);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .eTag(Versions.tag(sheet.openness().form().version()))
        .body(
            new Form(
                year,
                unit.value(),
                sheet.openness().form().state().code(),
                sheet.openness().form().version(),
                sheet.openness().deadline().toString(),
                sheet.all().stream().map(one -> line(sheet, one)).toList()));
  }

  private static Line line(Sheet sheet, Standing one) {
    return new Line(
        one.code(),
        one.measured(),
        one.look().name().toLowerCase(Locale.ROOT),
        one.claim().map(Claim::version).orElse(0),
        Optional.ofNullable(sheet.handedIn().get(one.code()))
            .map(Submitted::claimVersion)
            .orElse(0),
        one.points().orElse(null),
        one.max(),
        one.evidence().size());
  }
}

package vn.thuocso.dashboard.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.claim.Claim;
import vn.thuocso.dashboard.assessment.claim.Claims;
import vn.thuocso.dashboard.assessment.criterion.Entry;
import vn.thuocso.dashboard.assessment.criterion.ReadEntry;
import vn.thuocso.dashboard.shell.PlainText;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Indicator;

/** One criterion of a form, for programs; every write names the version it saw. */
@RestController
class CriterionApi {

  private static final String PATH =
      "/api/v1/rounds/{year:\\d{4}}/units/{unit}/criteria/{criterion}";
  private static final int LONGEST = 2000;

  private final Claims claims;
  private final FormDesk desk;
  private final Access access;
  private final MessageSource messages;

  CriterionApi(Claims claims, FormDesk desk, Access access, MessageSource messages) {
    this.claims = claims;
    this.desk = desk;
    this.access = access;
    this.messages = messages;
  }

  /**
   * What is said of a criterion.
   *
   * @param typed whether numbers are as people write them in the caller's language; otherwise they
   *     are as the engine's data files write them
   */
  record Said(
      @Nullable String state,
      @Nullable String value,
      @Nullable String numerator,
      @Nullable String denominator,
      @Nullable String note,
      @Nullable Boolean typed) {

    static final Said NOTHING = new Said(null, null, null, null, null, null);

    Entry entry() {
      return new Entry(text(state), text(value), text(numerator), text(denominator));
    }

    String words() {
      return text(note).strip();
    }

    private static String text(@Nullable String sent) {
      String text = PlainText.of(Objects.requireNonNullElse(sent, ""));
      return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
  }

  /** What stands of it. */
  record Standing(
      String indicator,
      int version,
      String state,
      String value,
      String numerator,
      String denominator,
      String note,
      @Nullable BigDecimal points,
      BigDecimal max,
      @Nullable String enteredAt,
      List<Problem> problems) {}

  /** What is wrong with it. */
  record Problem(String code, String value, String detail) {}

  @GetMapping(PATH)
  ResponseEntity<Standing> show(
      @PathVariable int year, @PathVariable String unit, @PathVariable("criterion") String code) {
    UnitCode of = access.seen(unit);
    Optional<Claim> claim = claims.history(new Criterion(year, of, code)).stream().findFirst();
    return answer(standing(year, of, code, claim));
  }

  @PutMapping(PATH)
  ResponseEntity<Standing> save(
      @PathVariable int year,
      @PathVariable String unit,
      @PathVariable("criterion") String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable Said sent,
      Locale language) {
    UnitCode of = access.filled(unit);
    int seen = Versions.seen(ifMatch);
    Said said = Objects.requireNonNullElse(sent, Said.NOTHING);
    Indicator indicator = indicator(desk.reader(year, of), code);
    Entry entry =
        Boolean.TRUE.equals(said.typed())
            ? new Typed(Wording.in(language, messages)).entry(EntryKind.of(indicator), said.entry())
            : said.entry();
    Claim claim = claims.save(new Criterion(year, of, code), entry, said.words(), seen);
    return answer(standing(year, of, code, Optional.of(claim)));
  }

  private static ResponseEntity<Standing> answer(Standing standing) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .eTag(Versions.tag(standing.version()))
        .body(standing);
  }

  private Standing standing(int year, UnitCode unit, String code, Optional<Claim> claim) {
    FormDesk.Reader reader = desk.reader(year, unit);
    Indicator indicator = indicator(reader, code);
    Entry entry = claim.map(Claim::entry).orElse(Entry.EMPTY);
    ReadEntry read = reader.criteria().read(year, reader.kind(), indicator, entry);
    return new Standing(
        code,
        claim.map(Claim::version).orElse(0),
        entry.state(),
        entry.value(),
        entry.numerator(),
        entry.denominator(),
        claim.map(Claim::note).orElse(""),
        read.points().orElse(null),
        indicator.pointScale().max(),
        claim.map(it -> it.enteredAt().toString()).orElse(null),
        read.problems().stream()
            .map(it -> new Problem(it.rule().code(), it.value(), it.sentence()))
            .toList());
  }

  private static Indicator indicator(FormDesk.Reader reader, String code) {
    return reader
        .criteria()
        .find(code)
        .orElseThrow(() -> new Refused(Refusal.UNKNOWN_CRITERION, code));
  }
}

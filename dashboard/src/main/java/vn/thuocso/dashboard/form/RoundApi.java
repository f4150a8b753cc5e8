package vn.thuocso.dashboard.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.round.Extension;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.RoundCriteria;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.index.framework.Framework;

/** Rounds, for programs that planners use. */
@RestController
class RoundApi {

  private static final String PATH = "/api/v1/rounds";
  private static final String OF_YEAR = PATH + "/{year:\\d{4}}";

  private final Rounds rounds;
  private final RoundCriteria criteria;
  private final Access access;

  RoundApi(Rounds rounds, RoundCriteria criteria, Access access) {
    this.rounds = rounds;
    this.criteria = criteria;
    this.access = access;
  }

  /** The days of a round. */
  record Days(
      @Nullable Integer year,
      @Nullable Instant opensAt,
      @Nullable Instant deadline,
      @Nullable Instant appraisedBy,
      @Nullable LocalDate councilOn,
      @Nullable LocalDate publicationOn) {

    static final Days NONE = new Days(null, null, null, null, null, null);

    Round round(int of, Framework framework) {
      if (opensAt == null
          || deadline == null
          || appraisedBy == null
          || councilOn == null
          || publicationOn == null) {
        throw new Refused(Refusal.DATES_OUT_OF_ORDER, "");
      }
      return new Round(
          of,
          framework.code().value(),
          framework.version(),
          opensAt,
          deadline,
          appraisedBy,
          councilOn,
          publicationOn,
          Optional.empty(),
          0);
    }
  }

  /** A round as it stands. */
  record Standing(
      int year,
      String framework,
      String frameworkVersion,
      Instant opensAt,
      Instant deadline,
      Instant appraisedBy,
      LocalDate councilOn,
      LocalDate publicationOn,
      boolean locked,
      long version) {

    static Standing of(Round round) {
      return new Standing(
          round.year(),
          round.framework(),
          round.frameworkVersion(),
          round.opensAt(),
          round.deadline(),
          round.appraisedBy(),
          round.councilOn(),
          round.publicationOn(),
          round.isLocked(),
          round.version());
    }
  }

  /** A later deadline for one unit. */
  record Longer(@Nullable String unit, @Nullable Instant deadline, @Nullable String reason) {}

  @GetMapping(PATH)
  List<Standing> all() {
    access.planner();
    return rounds.all().stream().map(Standing::of).toList();
  }

  @GetMapping(OF_YEAR)
  ResponseEntity<Standing> show(@PathVariable int year) {
    access.planner();
    return answer(HttpStatus.OK, year);
  }

  @PostMapping(PATH)
  ResponseEntity<Standing> open(@RequestBody(required = false) @Nullable Days sent) {
    access.planner();
    Days days = Objects.requireNonNullElse(sent, Days.NONE);
    int year = Objects.requireNonNullElse(days.year(), 0);
    rounds.open(days.round(year, criteria.newest().framework()));
    return answer(HttpStatus.CREATED, year);
  }

  @PutMapping(OF_YEAR)
  ResponseEntity<Standing> change(
      @PathVariable int year,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable Days sent) {
    access.planner();
    Days days = Objects.requireNonNullElse(sent, Days.NONE);
    Round before = rounds.required(year);
    rounds.change(days.round(year, criteria.of(before).framework()), Versions.seen(ifMatch));
    return answer(HttpStatus.OK, year);
  }

  @PostMapping(OF_YEAR + "/extensions")
  ResponseEntity<Standing> extend(
      @PathVariable int year, @RequestBody(required = false) @Nullable Longer sent) {
    access.planner();
    Longer longer = Objects.requireNonNullElse(sent, new Longer(null, null, null));
    String unit = Objects.requireNonNullElse(longer.unit(), "");
    Instant deadline = longer.deadline();
    if (deadline == null) {
      throw new Refused(Refusal.DATES_OUT_OF_ORDER, "");
    }
    if (!unit.matches("[0-9]{5}")) {
      throw new Refused(Refusal.UNKNOWN_UNIT, unit);
    }
    rounds.extend(
        new Extension(
            year, new UnitCode(unit), deadline, Objects.requireNonNullElse(longer.reason(), "")));
    return answer(HttpStatus.CREATED, year);
  }

  @PostMapping(OF_YEAR + "/lock")
  ResponseEntity<Standing> lock(
      @PathVariable int year,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
    access.planner();
    rounds.lock(year, Versions.seen(ifMatch));
    return answer(HttpStatus.OK, year);
  }

  private ResponseEntity<Standing> answer(HttpStatus status, int year) {
    Round round = rounds.required(year);
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .eTag(Versions.tag(round.version()))
        .body(Standing.of(round));
  }
}

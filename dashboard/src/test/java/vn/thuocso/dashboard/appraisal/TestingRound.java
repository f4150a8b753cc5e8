package vn.thuocso.dashboard.appraisal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Caller;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.access.TestingOffice;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.claim.Claims;
import vn.thuocso.dashboard.assessment.claim.Enclosures;
import vn.thuocso.dashboard.assessment.claim.Submissions;
import vn.thuocso.dashboard.assessment.criterion.Entry;
import vn.thuocso.dashboard.assessment.evidence.Paper;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.RoundCriteria;
import vn.thuocso.dashboard.assessment.round.Rounds;

/** A round of a year that no other test uses, with forms that units have handed in. */
final class TestingRound {

  private final TestingOffice office;
  private final int year;

  private TestingRound(TestingOffice office, int year) {
    this.office = office;
    this.year = year;
  }

  /** Opens it; units hand in for ten days more, verifiers have forty. */
  static TestingRound open(TestingOffice office, int year) {
    Instant now = office.now();
    var framework = office.bean(RoundCriteria.class).newest().framework();
    TestingRound round = new TestingRound(office, year);
    round.as(
        Caller.visitor(),
        () -> {
          office
              .bean(Rounds.class)
              .open(
                  new Round(
                      year,
                      framework.code().value(),
                      framework.version(),
                      now.minus(Duration.ofDays(10)),
                      now.plus(Duration.ofDays(10)),
                      now.plus(Duration.ofDays(40)),
                      LocalDate.of(2027, 3, 5),
                      LocalDate.of(2027, 3, 20),
                      Optional.empty(),
                      1));
          return 0;
        });
    return round;
  }

  /** A unit declares these values, each with a link as its evidence, and hands them in. */
  Account submit(String unit, Map<String, String> values) {
    UnitCode code = new UnitCode(unit);
    Account clerk = office.account("nhap-" + year + "-" + unit, Grant.over(Role.CLERK, code));
    Account approver =
        office.account("duyet-" + year + "-" + unit, Grant.over(Role.APPROVER, code));
    as(clerk, Role.CLERK, code, () -> entered(code, values));
    as(clerk, Role.CLERK, code, () -> handOver(code));
    as(
        approver,
        Role.APPROVER,
        code,
        () -> {
          office.bean(Submissions.class).submit(year, code, 1);
          return 0;
        });
    return clerk;
  }

  private int entered(UnitCode unit, Map<String, String> values) {
    values.forEach(
        (indicator, value) -> {
          Criterion criterion = new Criterion(year, unit, indicator);
          int seen =
              Optional.ofNullable(office.bean(Claims.class).of(year, unit).get(indicator))
                  .map(claim -> claim.version())
                  .orElse(0);
          office
              .bean(Claims.class)
              .save(criterion, Entry.of(value), "Theo quyết định đã ban hành", seen);
          if (seen == 0) {
            office
                .bean(Enclosures.class)
                .add(
                    criterion,
                    new Paper(
                        "12/QĐ-ĐU",
                        "Quyết định kiện toàn " + indicator,
                        Optional.of(LocalDate.of(2026, 3, 2)),
                        "",
                        "https://phuong.example/quyet-dinh"),
                    Optional.empty());
          }
        });
    return 0;
  }

  private int handOver(UnitCode unit) {
    office.bean(Submissions.class).handOver(year, unit, 0);
    return 0;
  }

  /** What was returned is changed by its clerk and handed in again by its approver. */
  void resubmit(String unit, Account clerk, Map<String, String> values) {
    UnitCode code = new UnitCode(unit);
    as(clerk, Role.CLERK, code, () -> entered(code, values));
    Account approver =
        office.account("duyet-lai-" + year + "-" + unit, Grant.over(Role.APPROVER, code));
    as(
        approver,
        Role.APPROVER,
        code,
        () -> {
          long seen = office.bean(Submissions.class).form(year, code).version();
          office.bean(Submissions.class).resubmit(year, code, seen);
          return 0;
        });
  }

  /** Locks it. */
  void lock() {
    as(
        Caller.visitor(),
        () -> {
          Rounds rounds = office.bean(Rounds.class);
          rounds.lock(year, rounds.required(year).version());
          return 0;
        });
  }

  private void as(Account account, Role role, UnitCode unit, Callable<Integer> deed) {
    as(new Caller(account.id(), "x", 1, List.of(Grant.over(role, unit))), deed);
  }

  private void as(Caller caller, Callable<Integer> deed) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(caller, "", List.of()));
    try {
      deed.call();
    } catch (RuntimeException failed) {
      throw failed;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }
}

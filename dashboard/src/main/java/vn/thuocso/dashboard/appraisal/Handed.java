package vn.thuocso.dashboard.appraisal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.claim.Claim;
import vn.thuocso.dashboard.assessment.claim.Claims;
import vn.thuocso.dashboard.assessment.claim.FormState;
import vn.thuocso.dashboard.assessment.claim.Submissions;
import vn.thuocso.dashboard.assessment.claim.UnitForm;
import vn.thuocso.dashboard.assessment.decision.Decision;
import vn.thuocso.dashboard.assessment.decision.Decisions;
import vn.thuocso.dashboard.assessment.evidence.EvidenceTable;

/** Gathers what was handed in and decided in a year, in a few questions for all units. */
@Component
class Handed {

  private final Claims claims;
  private final Submissions submissions;
  private final Decisions decisions;
  private final EvidenceTable evidence;

  Handed(Claims claims, Submissions submissions, Decisions decisions, EvidenceTable evidence) {
    this.claims = claims;
    this.submissions = submissions;
    this.decisions = decisions;
    this.evidence = evidence;
  }

  /**
   * What there is of a year.
   *
   * @param claims as handed in last
   * @param papers how many pieces of evidence are enclosed
   */
  record All(
      Map<Criterion, Claim> claims,
      Map<Criterion, List<Decision>> decisions,
      Map<Criterion, Integer> papers) {}

  All all(int year) {
    return new All(
        claims.submitted(year).stream()
            .collect(Collectors.toMap(Claim::criterion, Function.identity())),
        decisions.all(year).stream().collect(Collectors.groupingBy(Decision::criterion)),
        evidence.counts(year));
  }

  /** The units whose forms are submitted. */
  Set<UnitCode> submitted(int year) {
    return submissions.forms(year).stream()
        .filter(form -> form.state() == FormState.SUBMITTED)
        .map(UnitForm::unit)
        .collect(Collectors.toSet());
  }
}

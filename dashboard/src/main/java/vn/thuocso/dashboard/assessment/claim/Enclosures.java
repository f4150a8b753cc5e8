package vn.thuocso.dashboard.assessment.claim;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.StaleVersion;
import vn.thuocso.dashboard.assessment.evidence.Evidence;
import vn.thuocso.dashboard.assessment.evidence.EvidenceTable;
import vn.thuocso.dashboard.assessment.evidence.Paper;
import vn.thuocso.dashboard.assessment.evidence.StoredFile;
import vn.thuocso.dashboard.audit.Audit;
import vn.thuocso.dashboard.audit.Deed;

/** Takes evidence beside claims, as long as the claim itself may be written. */
@Service
public class Enclosures {

  private final Opening opening;
  private final EvidenceTable table;
  private final ClaimTable claims;
  private final Callers callers;
  private final Audit audit;
  private final Clock clock;

  Enclosures(
      Opening opening,
      EvidenceTable table,
      ClaimTable claims,
      Callers callers,
      Audit audit,
      Clock clock) {
    this.opening = opening;
    this.table = table;
    this.claims = claims;
    this.callers = callers;
    this.audit = audit;
    this.clock = clock;
  }

  /** What stands of a unit, by indicator, in the order in which it came. */
  public Map<String, List<Evidence>> of(int year, UnitCode unit) {
    return table.of(year, unit).stream()
        .collect(
            Collectors.groupingBy(
                one -> one.criterion().indicator(), TreeMap::new, Collectors.toList()));
  }

  /** One version of one piece, taken back or not. */
  public Optional<Evidence> find(Criterion criterion, int item, int version) {
    return table.find(criterion, item, version);
  }

  /**
   * Encloses a paper with a file, which is kept already, or with a link.
   *
   * @throws Refused when a rule of the round stands in the way
   */
  @Transactional
  public Evidence add(Criterion criterion, Paper paper, Optional<StoredFile> file) {
    callers.require(criterion.unit(), Role.CLERK, Role.APPROVER);
    Openness openness = opening.require(criterion);
    if (paper.name().isBlank() || file.isEmpty() == paper.link().isBlank()) {
      throw new Refused(Refusal.EVIDENCE_INCOMPLETE, criterion.indicator());
    }
    int items =
        (int)
            table.newest(criterion.year(), criterion.unit()).stream()
                .filter(one -> one.criterion().equals(criterion))
                .count();
    answerReturn(openness, criterion);
    return write(
        new Evidence(criterion, items + 1, 1, paper, file, false, account(), clock.instant()),
        "evidence.added");
  }

  /** Takes a piece back; what it was stays on record. */
  @Transactional
  public Evidence remove(Criterion criterion, int item, int seen) {
    callers.require(criterion.unit(), Role.CLERK, Role.APPROVER);
    Openness openness = opening.require(criterion);
    Evidence newest =
        table.newest(criterion.year(), criterion.unit()).stream()
            .filter(one -> one.criterion().equals(criterion) && one.item() == item)
            .findFirst()
            .orElseThrow(() -> new Refused(Refusal.UNKNOWN_EVIDENCE, Integer.toString(item)));
    if (newest.version() != seen || newest.removed()) {
      throw new StaleVersion(criterion.key() + " evidence " + item, seen, newest.version());
    }
    answerReturn(openness, criterion);
    return write(
        new Evidence(
            criterion,
            item,
            seen + 1,
            newest.paper(),
            newest.file(),
            true,
            account(),
            clock.instant()),
        "evidence.removed");
  }

  /** Another paper is an answer to a return too: the claim stands anew beside it. */
  private void answerReturn(Openness openness, Criterion criterion) {
    Returns.Returned returned = openness.returned().get(criterion.indicator());
    claims
        .newest(criterion)
        .filter(claim -> returned != null && claim.version() <= returned.claimVersion())
        .ifPresent(
            claim ->
                claims.add(
                    new Claim(
                        criterion,
                        claim.version() + 1,
                        claim.entry(),
                        claim.note(),
                        account(),
                        clock.instant())));
  }

  private Evidence write(Evidence evidence, String verb) {
    table.add(evidence);
    TreeMap<String, String> facts = new TreeMap<>();
    facts.put("item", Integer.toString(evidence.item()));
    evidence.file().ifPresent(file -> facts.put("sha256", file.sha256()));
    audit.record(new Deed(verb, "claim", evidence.criterion().key(), facts));
    return evidence;
  }

  private long account() {
    return callers.current().account();
  }
}

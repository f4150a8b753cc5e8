package vn.thuocso.dashboard.appraisal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thuocso.dashboard.appraisal.CasePage.Event;
import vn.thuocso.dashboard.assessment.claim.Claim;
import vn.thuocso.dashboard.assessment.decision.Decision;
import vn.thuocso.dashboard.assessment.decision.Explanations.Explanation;
import vn.thuocso.dashboard.wording.Wording;

/** What happened to one criterion, the newest first. */
record History(Dossier dossier, List<Explanation> explanations, Wording say) {

  private record Dated(Instant at, Event event) {}

  List<Event> events() {
    List<Dated> events = new ArrayList<>();
    dossier.claim().ifPresent(claim -> events.add(handedIn(claim)));
    dossier.decisions().forEach(decision -> events.add(decided(decision)));
    explanations.stream()
        .filter(one -> one.indicator().equals(dossier.criterion().indicator()))
        .forEach(one -> events.add(answered(one)));
    return events.stream()
        .sorted(Comparator.comparing(Dated::at).reversed())
        .map(Dated::event)
        .toList();
  }

  private Dated handedIn(Claim claim) {
    String what =
        say.say(
            "appraisal.event.claim",
            say.count(claim.version()),
            new EntryText(dossier.indicator(), say).of(dossier.claimed()));
    return new Dated(
        claim.enteredAt(), new Event(say.moment(claim.enteredAt()), what, claim.note(), "claim"));
  }

  private Dated decided(Decision decision) {
    Said said = new Said(say);
    String what = said.stage(decision.verdict().stage()) + ": " + said.verdict(decision);
    return new Dated(
        decision.decidedAt(),
        new Event(
            say.moment(decision.decidedAt()),
            what,
            decision.verdict().reason(),
            decision.verdict().choice().code()));
  }

  private Dated answered(Explanation explanation) {
    return new Dated(
        explanation.writtenAt(),
        new Event(
            say.moment(explanation.writtenAt()),
            say.say("appraisal.event.explanation"),
            explanation.text(),
            "explanation"));
  }
}

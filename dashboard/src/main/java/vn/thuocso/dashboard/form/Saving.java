package vn.thuocso.dashboard.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.StaleVersion;
import vn.thuocso.dashboard.assessment.claim.Claim;
import vn.thuocso.dashboard.assessment.claim.Claims;
import vn.thuocso.dashboard.assessment.criterion.Entry;
import vn.thuocso.dashboard.wording.Wording;

/** Saves what a form without scripts sends: what changed, criterion by criterion. */
@Component
class Saving {

  private final Claims claims;

  Saving(Claims claims) {
    this.claims = claims;
  }

  /** What could not be saved, by indicator; all else is. */
  Map<String, Attempt> save(Sheet sheet, Map<String, List<String>> fields, Wording say) {
    Map<String, Attempt> failed = new LinkedHashMap<>();
    for (Standing standing : sheet.all()) {
      Sent sent = new Sent(fields, standing.code());
      if (sent.isThere() && !sent.yields()) {
        one(sheet, standing, sent, say).ifPresent(it -> failed.put(standing.code(), it));
      }
    }
    return failed;
  }

  private Optional<Attempt> one(Sheet sheet, Standing standing, Sent sent, Wording say) {
    EntryKind kind = EntryKind.of(standing.indicator());
    Entry entry = new Typed(say).entry(kind, sent.typed(kind));
    Criterion criterion = new Criterion(sheet.round().year(), sheet.unit().code(), standing.code());
    if (isAsSeen(criterion, entry, sent)) {
      return Optional.empty();
    }
    if (sent.isUndecided()) {
      return Optional.of(new Attempt(entry, sent.note(), sent.version(), true, ""));
    }
    try {
      claims.save(criterion, entry, sent.note(), sent.version());
      return Optional.empty();
    } catch (StaleVersion stale) {
      return Optional.of(new Attempt(entry, sent.note(), (int) stale.present(), true, ""));
    } catch (Refused refused) {
      String why = new Said(say).refused(refused);
      return Optional.of(new Attempt(entry, sent.note(), sent.version(), false, why));
    }
  }

  /** What its sender did not touch is not theirs to save, whatever stands by now. */
  private boolean isAsSeen(Criterion criterion, Entry entry, Sent sent) {
    Optional<Claim> seen =
        claims.history(criterion).stream()
            .filter(claim -> claim.version() == sent.version())
            .findFirst();
    return entry.equals(seen.map(Claim::entry).orElse(Entry.EMPTY))
        && sent.note().equals(seen.map(Claim::note).orElse(""));
  }
}

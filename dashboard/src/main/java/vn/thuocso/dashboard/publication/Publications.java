package vn.thuocso.dashboard.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.dashboard.audit.Audit;
import vn.thuocso.dashboard.audit.Deed;
import vn.thuocso.dashboard.publication.Unpublishable.Why;
import vn.thuocso.dashboard.scoring.input.Assessed;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.dashboard.scoring.input.ScoreInputs;
import vn.thuocso.dashboard.scoring.input.Sha256;
import vn.thuocso.dashboard.scoring.run.Definition;
import vn.thuocso.dashboard.scoring.snapshot.Computing;

/** Freezes rankings and releases them; two accounts are needed for each. */
@Service
class Publications {

  private final PublicationTable table;
  private final SigningKeys keys;
  private final ScoreInputs inputs;
  private final Computing computing;
  private final Rounds rounds;
  private final Callers callers;
  private final Audit audit;
  private final Clock clock;
  private final boolean demonstration;

  Publications(
      PublicationTable table,
      SigningKeys keys,
      ScoreInputs inputs,
      Computing computing,
      Rounds rounds,
      Callers callers,
      Audit audit,
      Clock clock,
      @Value("${thuocso.demo:false}") boolean demonstration) {
    this.table = table;
    this.keys = keys;
    this.inputs = inputs;
    this.computing = computing;
    this.rounds = rounds;
    this.callers = callers;
    this.audit = audit;
    this.clock = clock;
    this.demonstration = demonstration;
  }

  /** All that were prepared, the newest first. */
  List<Publication> all() {
    return table.all();
  }

  /** What was released as an edition of a year. */
  Optional<Publication> find(int year, int edition) {
    return table.find(year, edition);
  }

  byte[] bundle(Publication of) {
    return table.bundle(of.id());
  }

  /**
   * Freezes a year's ranking as it stands now; nothing is public yet.
   *
   * @param reason needed where that year was published before
   * @throws Unpublishable when a rule stands in the way
   */
  @Transactional
  long prepare(int year, String reason) {
    callers.requireEverywhere(Role.PLANNER, Role.ADMINISTRATOR);
    ended(year);
    if (table.lastEdition(year) > 0 && reason.isBlank()) {
      throw new Unpublishable(Why.REASON_NEEDED, Integer.toString(year));
    }
    SigningKey key = keys.inUse().orElseThrow(() -> new Unpublishable(Why.NO_KEY, ""));
    Instant now = clock.instant();
    Definition definition = computing.definition();
    Inputs frozen =
        Assessed.of(definition.framework(), year, HcmcCalendar.dayOf(now), true)
            .flatMap(assessed -> inputs.of(definition.framework(), assessed))
            .orElseThrow(() -> new Unpublishable(Why.NOTHING_TO_SCORE, Integer.toString(year)));
    byte[] bundle = new Freezing(definition).sealed(frozen, definition.yaml(), key);
    String sha256 = Sha256.of(bundle);
    Publication made =
        new Publication(
            0,
            year,
            definition.framework().code().value(),
            definition.framework().version(),
            frozen.assessed().asOf(),
            frozen.wards().size(),
            !frozen.generated().isEmpty(),
            sha256,
            key.id(),
            reason.strip(),
            callers.current().account(),
            now,
            Optional.empty());
    long id = table.add(made, bundle);
    note("publication.prepared", year + "|" + id, Map.of("sha256", sha256, "key", key.id()));
    return id;
  }

  /**
   * Publishes what somebody else prepared.
   *
   * @return the edition
   * @throws Unpublishable when a rule stands in the way
   */
  @Transactional
  int release(long id) {
    callers.requireEverywhere(Role.COUNCIL);
    Publication prepared =
        table.find(id).orElseThrow(() -> new Unpublishable(Why.NOTHING_TO_SCORE, ""));
    int last = table.lastEdition(prepared.year());
    if (prepared.release().isPresent() || table.find(id).orElseThrow().release().isPresent()) {
      throw new Unpublishable(Why.ALREADY_RELEASED, prepared.sha256());
    }
    boolean overtaken =
        table.all().stream()
            .anyMatch(
                other ->
                    other.year() == prepared.year()
                        && other.id() > id
                        && other.release().isPresent());
    if (overtaken) {
      throw new Unpublishable(Why.OVERTAKEN, Integer.toString(prepared.year()));
    }
    long account = callers.current().account();
    if (prepared.preparedBy() == account) {
      throw new Unpublishable(Why.FOUR_EYES, "");
    }
    if (last > 0 && prepared.reason().isEmpty()) {
      throw new Unpublishable(Why.REASON_NEEDED, Integer.toString(prepared.year()));
    }
    table.release(prepared, last + 1, account, clock.instant());
    note(
        "publication.released",
        prepared.year() + "|" + id,
        Map.of("edition", Integer.toString(last + 1), "sha256", prepared.sha256()));
    return last + 1;
  }

  /** Puts a new signing key in use. */
  @Transactional
  void rotate() {
    callers.requireEverywhere(Role.ADMINISTRATOR);
    SigningKey key = keys.rotate().orElseThrow(() -> new Unpublishable(Why.NO_KEY, ""));
    note("publication.key_changed", key.id(), Map.of());
  }

  /** A round that is still going on is not published; the demonstration has years without one. */
  private void ended(int year) {
    Optional<Round> round = rounds.of(year);
    if (round.isPresent() && !round.get().isLocked()) {
      throw new Unpublishable(Why.ROUND_NOT_LOCKED, Integer.toString(year));
    }
    if (round.isEmpty() && !demonstration) {
      throw new Unpublishable(Why.NO_ROUND, Integer.toString(year));
    }
  }

  private void note(String verb, String key, Map<String, String> facts) {
    audit.record(new Deed(verb, "publication", key, new TreeMap<>(facts)));
  }
}

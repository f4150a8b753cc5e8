package vn.thuocso.dashboard.framework;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.dashboard.audit.Audit;
import vn.thuocso.dashboard.audit.Deed;
import vn.thuocso.index.framework.Framework;

/** Takes definitions in, adopts and retires them: one account proposes, another decides. */
@Component
class Definitions {

  /** Who brings along what the product ships. */
  static final long PRODUCT = 0;

  private final DefinitionTable table;
  private final Audit audit;
  private final Clock clock;

  Definitions(DefinitionTable table, Audit audit, Clock clock) {
    this.table = table;
    this.audit = audit;
    this.clock = clock;
  }

  /** Keeps a framework as a draft, with the bytes that it was read of. */
  @Transactional
  public Outcome keep(Framework framework, byte[] bytes, long by) {
    String sha256 = sha256(bytes);
    if (!table.keep(framework, bytes, sha256, new Kept.Step(by, clock.instant()))) {
      return Outcome.NOT_NOW;
    }
    Kept kept = table.find(framework.code().value(), framework.version()).orElseThrow();
    record("framework.imported", kept, Map.of());
    return Outcome.DONE;
  }

  /** Adopts a draft by a decision. */
  @Transactional
  public Outcome adopt(Kept seen, String decision, @Nullable LocalDate decided, long by) {
    Optional<Kept> now = table.find(seen.code(), seen.version());
    if (now.isEmpty() || now.get().state() != State.DRAFT) {
      return Outcome.NOT_NOW;
    }
    if (now.get().imported().by() == by && by != PRODUCT) {
      return Outcome.SAME_PERSON;
    }
    if (!table.adopt(seen, decision, decided, new Kept.Step(by, clock.instant()))) {
      return Outcome.STALE;
    }
    record("framework.adopted", seen, Map.of("decision", decision));
    return Outcome.DONE;
  }

  /** Proposes to retire one in force. */
  @Transactional
  public Outcome proposeEnd(Kept seen, String decision, long by) {
    Optional<Kept> now = table.find(seen.code(), seen.version());
    if (now.isEmpty() || now.get().state() != State.ADOPTED) {
      return Outcome.NOT_NOW;
    }
    if (!table.proposeEnd(seen, decision, new Kept.Step(by, clock.instant()))) {
      return Outcome.STALE;
    }
    record("framework.end-proposed", seen, Map.of("decision", decision));
    return Outcome.DONE;
  }

  /** Retires what another account proposed to retire. */
  @Transactional
  public Outcome retire(Kept seen, long by) {
    Optional<Kept> now = table.find(seen.code(), seen.version());
    if (now.isEmpty() || now.get().state() != State.ADOPTED || now.get().ending().isEmpty()) {
      return Outcome.NOT_NOW;
    }
    if (now.get().ending().get().by() == by) {
      return Outcome.SAME_PERSON;
    }
    if (!table.retire(seen, new Kept.Step(by, clock.instant()))) {
      return Outcome.STALE;
    }
    record("framework.retired", seen, Map.of("decision", now.get().endingDecision()));
    return Outcome.DONE;
  }

  private void record(String verb, Kept kept, Map<String, String> facts) {
    TreeMap<String, String> all = new TreeMap<>(facts);
    all.put("sha256", kept.sha256());
    all.values().removeIf(String::isEmpty);
    audit.record(new Deed(verb, "framework", kept.key(), all));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}

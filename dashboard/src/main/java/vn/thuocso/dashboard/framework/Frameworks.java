package vn.thuocso.dashboard.framework;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.thuocso.index.framework.Framework;

/** Tells by which definitions units are scored. */
@Component
public class Frameworks {

  private static final Comparator<Adopted> LATEST =
      Comparator.comparing((Adopted adopted) -> adopted.framework().valid().from());

  private final DefinitionTable table;
  private final Map<String, Framework> read = new ConcurrentHashMap<>();

  Frameworks(DefinitionTable table) {
    this.table = table;
  }

  /**
   * The definitions in force that score a year, one of each code: the version whose validity begins
   * last, and of those adopted last. A draft scores nobody, and a retired one no longer does.
   */
  public List<Adopted> of(int year) {
    Map<String, Adopted> byCode = new TreeMap<>();
    for (Adopted adopted : inForce()) {
      if (adopted.holdsIn(year)) {
        byCode.merge(adopted.code(), adopted, (a, b) -> LATEST.compare(a, b) <= 0 ? b : a);
      }
    }
    return List.copyOf(byCode.values());
  }

  /** The version of that code that scores a year. */
  public Optional<Adopted> of(String code, int year) {
    return of(year).stream().filter(adopted -> adopted.code().equals(code)).findFirst();
  }

  /** A version that is or was in force. */
  public Optional<Adopted> find(String code, String version) {
    return table.find(code, version).filter(kept -> kept.state() != State.DRAFT).map(this::adopted);
  }

  /** What a kept definition says; read once. */
  Framework read(Kept kept) {
    return read.computeIfAbsent(
        kept.sha256(),
        sha256 -> Reading.of(table.bytes(kept.code(), kept.version())).framework().orElseThrow());
  }

  /** In the order of their adoption. */
  private List<Adopted> inForce() {
    return table.all().stream()
        .filter(kept -> kept.state() == State.ADOPTED)
        .sorted(Comparator.comparing(kept -> kept.adopted().orElseThrow().at()))
        .map(this::adopted)
        .toList();
  }

  private Adopted adopted(Kept kept) {
    return new Adopted(read(kept), kept.sha256(), kept.decision());
  }
}

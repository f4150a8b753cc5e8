package vn.thuocso.dashboard.target.sheet;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.dashboard.audit.Audit;
import vn.thuocso.dashboard.audit.Deed;
import vn.thuocso.dashboard.target.Part;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Setting;
import vn.thuocso.dashboard.target.Settings;
import vn.thuocso.dashboard.target.SheetAdopted;

/** Reads and changes sheets; a wish is followed whole or not at all. */
@Service
public class Sheets {

  private static final int AHEAD = 2030;
  private static final int FIRST = 2025;

  private final SheetTable sheets;
  private final ChangeTable changes;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Sheets(
      SheetTable sheets,
      ChangeTable changes,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sheets = sheets;
    this.changes = changes;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** The years that there are sheets of, or can be. */
  public List<Integer> years(String framework) {
    Set<Integer> years = new TreeSet<>(sheets.years(framework));
    for (int year = FIRST; year <= AHEAD; year++) {
      years.add(year);
    }
    return List.copyOf(years);
  }

  /** What a sheet sets now, adopted or not. */
  public Settings settings(SheetKey key) {
    Map<Place, Setting> settings = new HashMap<>();
    sheets.cells(key).forEach(cell -> settings.put(cell.place(), cell.setting()));
    return new Settings(settings);
  }

  /** A sheet as it stands. */
  @Transactional(readOnly = true)
  public Draft draft(SheetKey key) {
    Map<Place, Setting> settings = new HashMap<>();
    Map<Place, Integer> versions = new HashMap<>();
    for (SheetTable.Cell cell : sheets.cells(key)) {
      settings.put(cell.place(), cell.setting());
      versions.put(cell.place(), cell.version());
    }
    Optional<Adoption> adoption = sheets.adoptions(key).stream().findFirst();
    return new Draft(
        key,
        new Settings(settings),
        versions,
        changes.last(key),
        adoption,
        adoption.map(at -> sheets.adopted(key, at.version())).orElse(Settings.NONE),
        changes.authors(key, adoption.map(Adoption::through).orElse(0L)));
  }

  /** What the year before sets in cells that have nothing yet. */
  public List<Edit> fromYearBefore(SheetKey key) {
    Draft now = draft(key);
    return sheets.cells(key.before()).stream()
        .filter(cell -> !cell.setting().isNone() && now.settings().at(cell.place()).isNone())
        .map(cell -> Edit.whole(cell.place(), now.version(cell.place()), cell.setting()))
        .toList();
  }

  /** Every adoption of a sheet, the newest first. */
  public List<Adoption> adoptions(SheetKey key) {
    return sheets.adoptions(key);
  }

  /** The changes of one cell, the newest first. */
  public List<Change> history(SheetKey key, Place place) {
    return changes.of(key, place);
  }

  /**
   * Changes cells, all or none.
   *
   * @param account who wishes it; 0 for the system
   * @return each cell that is now another one
   * @throws SheetRefusal where somebody else was faster or a value breaks a rule
   */
  @Transactional
  public List<Change> change(SheetKey key, List<Edit> edits, Measures measures, long account) {
    sheets.begin(key);
    sheets.lock(key);
    Draft now = draft(key);
    List<Change> wished = new Wishes(now, account, clock.instant()).of(edits, measures);
    for (Change change : wished) {
      sheets.save(key, change);
      changes.add(key, change);
    }
    if (!wished.isEmpty()) {
      audit.record(deed(key, wished));
    }
    return wished;
  }

  /** Numbers of changes lead to what they were; one cell is told at once. */
  private static Deed deed(SheetKey key, List<Change> changes) {
    Change first = changes.get(0);
    TreeMap<String, String> facts = new TreeMap<>();
    facts.put("cells", Integer.toString(changes.size()));
    facts.put("from", aim(first.before()));
    facts.put("to", aim(first.after()));
    String cell = "|" + first.place().node() + "|" + first.place().scope();
    return new Deed("target.changed", "target", key.name() + cell, facts);
  }

  private static String aim(Setting setting) {
    return setting.part(Part.TARGET).map(Object::toString).orElse("");
  }

  /**
   * Makes a sheet what readers see, under a new version.
   *
   * @param seen the last change that was looked at
   * @param account who adopts; 0 for the system
   * @throws SheetRefusal where there is nothing new, something newer, an error, or own work
   */
  @Transactional
  public Adoption adopt(
      SheetKey key, String document, long seen, Measures measures, Cast cast, long account) {
    sheets.begin(key);
    sheets.lock(key);
    Draft now = draft(key);
    refuse(now, seen, measures, cast, account);
    Instant at = clock.instant();
    int version = now.adoption().map(Adoption::version).orElse(0) + 1;
    Adoption adoption = new Adoption(version, account, at, document, now.last());
    sheets.adopt(key, adoption);
    TreeMap<String, String> facts = new TreeMap<>();
    facts.put("version", Integer.toString(version));
    facts.put("document", document);
    facts.put("cells", Integer.toString(now.differences().size()));
    audit.record(new Deed("target.adopted", "target", key.name(), facts));
    events.publishEvent(new SheetAdopted(key.framework(), key.year(), version));
    return adoption;
  }

  private static void refuse(Draft now, long seen, Measures measures, Cast cast, long account) {
    if (now.last() != seen) {
      throw new SheetRefusal(SheetRefusal.Kind.MOVED_ON, Map.of());
    }
    if (!now.isChanged()) {
      throw new SheetRefusal(SheetRefusal.Kind.NOTHING, Map.of());
    }
    if (account != 0 && now.authors().contains(account)) {
      throw new SheetRefusal(SheetRefusal.Kind.OWN_WORK, Map.of());
    }
    Map<Place, Problem> errors = Review.of(now.settings(), measures, cast).errors();
    if (!errors.isEmpty()) {
      throw new SheetRefusal(SheetRefusal.Kind.ERRORS, new LinkedHashMap<>(errors));
    }
  }
}

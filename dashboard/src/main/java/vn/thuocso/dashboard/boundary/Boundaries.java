package vn.thuocso.dashboard.boundary;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.CannotCreateTransactionException;

/** The boundaries in use: of the tables, remembered until somebody changes them here. */
@Service
public class Boundaries {

  private final BoundaryTable table;
  private final Clock clock;
  private final Map<Layer, Optional<Boundary>> known = new EnumMap<>(Layer.class);

  Boundaries(BoundaryTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  /**
   * The boundaries to draw; empty where the tile map is drawn, which needs no database, and so is
   * what there is while that one is away.
   */
  public synchronized Optional<Boundary> of(Layer layer) {
    try {
      return known.computeIfAbsent(layer, table::of);
    } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
      return Optional.empty();
    }
  }

  /** Puts those of a sound file in place of the ones before. */
  synchronized Boundary load(BoundaryFile file, String source, long account) {
    Outline outline = Outline.of(file.shapes());
    List<Boundary.Shape> shapes = outline.shapes();
    Boundary loaded = new Boundary(file.layer(), source, outline.height(), clock.instant(), shapes);
    table.keep(loaded, account);
    known.put(file.layer(), Optional.of(loaded));
    return loaded;
  }

  /** Goes back to the tile map. */
  synchronized void remove(Layer layer) {
    table.remove(layer);
    known.put(layer, Optional.empty());
  }
}

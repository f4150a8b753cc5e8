package vn.thuocso.dashboard.simulation;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.score.ChosenSnapshot;
import vn.thuocso.dashboard.wording.Wording;

/** What would lift a unit, as a section of another page. */
@Service
public class Lifting {

  private final ReadySnapshots snapshots;

  Lifting(ReadySnapshots snapshots) {
    this.snapshots = snapshots;
  }

  /**
   * The section; its template is {@code simulation/parts :: band(lift)}, its style sheet {@code
   * /assets/simulation.css}. Empty for what is no ranked ward of that snapshot, and where the
   * snapshot's inputs were not kept.
   */
  public Optional<LiftPage> section(UnitCode unit, ChosenSnapshot chosen, Wording say) {
    vn.thuocso.index.data.UnitCode ward = new vn.thuocso.index.data.UnitCode(unit.value());
    return snapshots
        .of(chosen.snapshot())
        .filter(ready -> Ascent.rank(ready, ward).isPresent())
        .map(ready -> new LiftPages(ready, ward, chosen.address(), say).page(Optional.empty()));
  }

  /**
   * The section of an area; its template is {@code simulation/area-lift :: band(lift)}. Empty for
   * what is no ranked area of that snapshot, and where the snapshot's inputs were not kept.
   */
  public Optional<AreaLiftPage> area(UnitCode unit, ChosenSnapshot chosen, Wording say) {
    vn.thuocso.index.data.UnitCode area = new vn.thuocso.index.data.UnitCode(unit.value());
    return snapshots
        .of(chosen.snapshot())
        .flatMap(ready -> AreaLiftPages.page(ready, area, chosen.address(), say));
  }
}

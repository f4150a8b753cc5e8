package vn.thuocso.dashboard.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;

/** Tells which units there are, and were. */
@Component
public class Units {

  private final UnitTable table;

  Units(UnitTable table) {
    this.table = table;
  }

  /** All units of all times, by code. */
  public List<Unit> all() {
    return table.all().stream().map(UnitTable.Kept::unit).toList();
  }

  /** The unit of this code. */
  public Optional<Unit> find(UnitCode code) {
    return all().stream().filter(unit -> unit.code().equals(code)).findFirst();
  }

  /** The units that exist on a day, by code. */
  public List<Unit> on(LocalDate day) {
    return all().stream().filter(unit -> unit.existsOn(day)).toList();
  }
}

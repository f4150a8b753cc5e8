package vn.thuocso.dashboard.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.wording.Wording;

/** Names of units as people say them. */
final class Names {

  private Names() {}

  /** Without the kind: "Tây Hồ" of "Quận Tây Hồ". */
  static String brief(Unit unit) {
    String kind = unit.kind().labelVi() + " ";
    return unit.name().startsWith(kind) ? unit.name().substring(kind.length()) : unit.name();
  }

  /** The kind alone: "phường", or "quận cũ" of what there is no more. */
  static String kind(Unit unit, Wording say) {
    String kind = say.say("ranking.kind." + unit.kind().code());
    return unit.code().isDistrict() ? say.say("profile.kind.former", kind) : kind;
  }

  static Optional<Unit> unit(List<Unit> units, UnitCode code) {
    return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
  }

  /** Today's wards and communes that lie mostly in a former district. */
  static List<Unit> members(List<Unit> units, UnitCode district) {
    return units.stream()
        .filter(unit -> unit.primary() != null && unit.primary().district().equals(district))
        .toList();
  }

  /** With a capital letter, to begin a sentence. */
  static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}

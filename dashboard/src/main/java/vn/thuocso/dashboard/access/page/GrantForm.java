package vn.thuocso.dashboard.access.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.MainIndex;
import vn.thuocso.dashboard.access.Reach;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.shell.Form;

/** Reads the form that lets an account do more. */
final class GrantForm {

  static final String ROLE = "vai-tro";
  static final String UNITS = "don-vi";
  static final String FIELDS = "linh-vuc";

  private GrantForm() {}

  /** The grant; empty when something is wrong with the form. */
  static Optional<Grant> grant(Form form, MultiValueMap<String, String> sent, Set<UnitCode> known) {
    Optional<Role> role = Role.ofName(form.value(ROLE));
    if (role.isEmpty()) {
      form.refuse(ROLE, "form.missing");
    }
    Set<String> codes = Set.copyOf(sent.getOrDefault(UNITS, List.of()));
    Set<UnitCode> units =
        known.stream().filter(unit -> codes.contains(unit.value())).collect(Collectors.toSet());
    if (units.size() != codes.size()) {
      form.refuse(UNITS, "access.units.unknown");
    }
    Set<String> fields =
        Arrays.stream(form.optionalText(FIELDS, 400).split("[,;\\s]+"))
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toSet());
    if (!fields.stream().allMatch(MainIndex::isCode)) {
      form.refuse(FIELDS, "access.fields.wrong");
    }
    boolean restricted = !codes.isEmpty() || !fields.isEmpty();
    if (role.isPresent() && role.get() == Role.ADMINISTRATOR && restricted) {
      form.refuse(ROLE, "access.administrator.everywhere");
    }
    return form.isSound()
        ? role.map(
            found -> new Grant(found, reach(units, unit -> unit), reach(fields, MainIndex::new)))
        : Optional.empty();
  }

  private static <S, T> Reach<T> reach(Set<S> members, Function<S, T> read) {
    return members.isEmpty()
        ? Reach.all()
        : Reach.only(members.stream().map(read).collect(Collectors.toSet()));
  }
}

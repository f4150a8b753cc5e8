package vn.thuocso.dashboard.access.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.MainIndex;
import vn.thuocso.dashboard.access.Reach;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.access.account.Accounts;
import vn.thuocso.dashboard.shell.Option;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.unit.Units;

/** How accounts and what they may do are called on the screen. */
@Component
class AccountWords {

  private final Accounts accounts;
  private final Units units;
  private final MessageSource messages;

  AccountWords(Accounts accounts, Units units, MessageSource messages) {
    this.accounts = accounts;
    this.units = units;
    this.messages = messages;
  }

  /** One grant in words. */
  record Line(long id, String role, String units, String fields) {}

  List<Line> grants(long account, Locale language) {
    Map<UnitCode, String> names =
        units.all().stream().collect(Collectors.toMap(Unit::code, Unit::name));
    return accounts.grants(account).stream()
        .map(kept -> line(kept.id(), kept.grant(), names, language))
        .toList();
  }

  /** The roles of an account, each once. */
  String roles(long account, Locale language) {
    return accounts.grants(account).stream()
        .map(kept -> kept.grant().role())
        .distinct()
        .sorted()
        .map(role -> say(role.label(), language))
        .collect(Collectors.joining(", "));
  }

  List<Option> roleChoice(Locale language) {
    return Arrays.stream(Role.values())
        .filter(role -> role != Role.READER)
        .map(role -> new Option(role.name(), say(role.label(), language)))
        .toList();
  }

  List<Option> unitChoice() {
    return units.all().stream()
        .map(unit -> new Option(unit.code().value(), unit.name() + " (" + unit.code() + ")"))
        .toList();
  }

  Set<UnitCode> unitCodes() {
    return units.all().stream().map(Unit::code).collect(Collectors.toSet());
  }

  private Line line(long id, Grant grant, Map<UnitCode, String> names, Locale language) {
    return new Line(
        id,
        say(grant.role().label(), language),
        words(
            grant.units(),
            code -> names.getOrDefault(code, code.value()),
            "access.units.all",
            language),
        words(grant.fields(), MainIndex::code, "access.fields.all", language));
  }

  private <T extends Comparable<T>> String words(
      Reach<T> reach, Function<T, String> name, String all, Locale language) {
    return reach.everything()
        ? say(all, language)
        : reach.members().stream()
            .sorted(Comparator.naturalOrder())
            .map(name)
            .collect(Collectors.joining(", "));
  }

  String say(String key, Locale language) {
    return messages.getMessage(key, null, language);
  }
}

package vn.thuocso.dashboard.channel.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.ChannelKind;
import vn.thuocso.contract.ContentKind;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.shell.Option;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.unit.Units;

/** How the registry's things are called on the screen. */
@Component("labels")
public class Labels {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm d/M/uuuu", Locale.ROOT);

  private final Units units;
  private final Clock clock;

  Labels(Units units, Clock clock) {
    this.units = units;
    this.clock = clock;
  }

  /** Today in Hanoi. */
  public LocalDate today() {
    return HcmcCalendar.dayOf(clock.instant());
  }

  /** A day as 22/11/2026; nothing for none. */
  public String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  /** A moment as 17:00 22/11/2026, Hanoi time; nothing for none. */
  public String moment(@Nullable Instant moment) {
    return moment == null ? "" : MOMENT.format(ZonedDateTime.ofInstant(moment, HcmcCalendar.ZONE));
  }

  /** What a channel is. */
  public String kind(ChannelKind kind, Locale language) {
    return isEnglish(language) ? kind.labelEn() : kind.labelVi();
  }

  /** What a content is. */
  public String kind(ContentKind kind, Locale language) {
    return isEnglish(language) ? kind.labelEn() : kind.labelVi();
  }

  /** The names of all units by code. */
  Map<UnitCode, Unit> units() {
    return units.all().stream().collect(Collectors.toMap(Unit::code, Function.identity()));
  }

  /** The units that somebody keeps as a choice: those of today first. */
  List<Option> unitChoice(Predicate<UnitCode> kept) {
    LocalDate today = today();
    return Stream.concat(
            units.all().stream().filter(unit -> unit.existsOn(today)),
            units.all().stream().filter(unit -> !unit.existsOn(today)))
        .filter(unit -> kept.test(unit.code()))
        .map(unit -> new Option(unit.code().value(), called(unit)))
        .toList();
  }

  private String called(Unit unit) {
    String days = unit.validTo() == null ? "" : " – " + day(unit.validTo());
    return unit.name() + " (" + unit.code() + days + ")";
  }

  static boolean isEnglish(Locale language) {
    return language.getLanguage().equals("en");
  }
}

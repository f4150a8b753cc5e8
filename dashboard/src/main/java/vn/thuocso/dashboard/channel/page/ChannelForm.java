package vn.thuocso.dashboard.channel.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.ChannelKind;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.channel.Channel;
import vn.thuocso.dashboard.channel.Owners;
import vn.thuocso.dashboard.shell.Form;
import vn.thuocso.dashboard.unit.Unit;

/** Reads the forms about channels and says, field by field, what is wrong with them. */
final class ChannelForm {

  static final String ID = "ma";
  static final String KIND = "loai";
  static final String NAME = "ten";
  static final String URL = "dia-chi";
  static final String EXTERNAL_ID = "ma-nen-tang";
  static final String UNIT = "don-vi";
  static final String FROM = "tu-ngay";
  static final String INTERACTIONS_FROM = "dem-tu-ngay";
  static final String VERIFIED = "xac-minh";

  private ChannelForm() {}

  /** The new channel; empty when something is wrong with the form. */
  static Optional<Channel> channel(Form form, Map<UnitCode, Unit> units) {
    ChannelId id = id(form);
    Optional<ChannelKind> kind = ChannelKind.ofCode(form.text(KIND, 32));
    if (kind.isEmpty()) {
      form.refuse(KIND, "form.missing");
    }
    String name = form.text(NAME, 200);
    String url = form.optionalAddress(URL);
    String externalId = form.optionalText(EXTERNAL_ID, 200);
    LocalDate counted = form.optionalDay(INTERACTIONS_FROM).orElse(null);
    Optional<Owners.Span> owner = owner(form, units);
    if (!form.isSound() || id == null || kind.isEmpty() || owner.isEmpty()) {
      return Optional.empty();
    }
    Owners owners = new Owners(List.of(owner.get()));
    boolean verified = form.value(VERIFIED).equals("co");
    return Optional.of(
        new Channel(
            id, kind.get(), name, url, externalId, owners, counted, verified, false, false));
  }

  /** The channel with what the form says of it; empty when something is wrong with the form. */
  static Optional<Channel> corrected(Form form, Channel channel) {
    String name = form.text(NAME, 200);
    String url = form.optionalAddress(URL);
    String externalId = form.optionalText(EXTERNAL_ID, 200);
    LocalDate counted = form.optionalDay(INTERACTIONS_FROM).orElse(null);
    if (!form.isSound()) {
      return Optional.empty();
    }
    boolean verified = form.value(VERIFIED).equals("co");
    return Optional.of(channel.corrected(name, url, externalId, counted, verified));
  }

  /** What the form that corrects this channel starts with. */
  static Map<String, String> values(Channel channel) {
    return Map.of(
        NAME, channel.name(),
        URL, channel.url(),
        EXTERNAL_ID, channel.externalId(),
        INTERACTIONS_FROM, Objects.toString(channel.interactionsFrom(), ""),
        VERIFIED, channel.verified() ? "co" : "");
  }

  /** Who owns the channel from which day on; it ends where the unit itself ended. */
  static Optional<Owners.Span> owner(Form form, Map<UnitCode, Unit> units) {
    String code = form.text(UNIT, 5);
    Optional<LocalDate> from = form.day(FROM);
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Optional<Unit> unit =
        units.values().stream().filter(u -> u.code().value().equals(code)).findFirst();
    if (unit.isEmpty()) {
      form.refuse(UNIT, "channel.form.unit.unknown", code);
      return Optional.empty();
    }
    return from.flatMap(day -> span(form, unit.get(), day));
  }

  private static Optional<Owners.Span> span(Form form, Unit unit, LocalDate day) {
    if (!unit.existsOn(day)) {
      boolean over = unit.validTo() != null && day.isAfter(unit.validTo());
      LocalDate bound = over ? unit.validTo() : unit.validFrom();
      form.refuse(
          FROM,
          over ? "channel.form.unit.ended" : "channel.form.unit.later",
          unit.name(),
          shown(bound),
          shown(day));
      return Optional.empty();
    }
    return Optional.of(new Owners.Span(unit.code(), day, unit.validTo()));
  }

  private static String shown(@Nullable LocalDate day) {
    return day == null ? "" : Form.written(day);
  }

  private static @Nullable ChannelId id(Form form) {
    String value = form.text(ID, 64);
    if (value.isEmpty()) {
      return null;
    }
    if (!value.matches("[a-z0-9][a-z0-9-]{0,63}")) {
      form.refuse(ID, "channel.form.id", value);
      return null;
    }
    return new ChannelId(value);
  }
}

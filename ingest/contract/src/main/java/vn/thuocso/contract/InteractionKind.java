package vn.thuocso.contract;

import java.util.Locale;
import java.util.Optional;

/** One way to use a service, and the measure that it counts for. */
public enum InteractionKind {
  QR_OPEN(Measure.QR_OPENS),
  LINK_OPEN(Measure.LINK_OPENS),
  PAGE_TURN(Measure.PAGE_TURNS),
  AUDIO_PLAY(Measure.AUDIO_PLAYS),
  VIDEO_PLAY(Measure.VIDEO_PLAYS),
  COMPLETION(Measure.COMPLETIONS);

  private final Measure measure;

  InteractionKind(Measure measure) {
    this.measure = measure;
  }

  /** Returns the measure that grows by one. */
  public Measure measure() {
    return measure;
  }

  /** Returns the code on the API, e.g. {@code qr_open}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the word on the wire. */
  public vn.thuocso.contract.wire.InteractionKind wire() {
    return vn.thuocso.contract.wire.InteractionKind.valueOf(name());
  }

  /** Finds the kind of a code, in any letter case. */
  public static Optional<InteractionKind> ofCode(String code) {
    return Codes.find(values(), InteractionKind::code, code);
  }

  /** Finds the kind of a word on the wire; empty when unspecified or newer than this program. */
  public static Optional<InteractionKind> ofWire(vn.thuocso.contract.wire.InteractionKind wire) {
    return Codes.find(values(), InteractionKind::name, wire.name());
  }
}

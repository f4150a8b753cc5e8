package vn.thuocso.bench.load;

import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.thuocso.contract.Flags;
import vn.thuocso.contract.InteractionKind;
import vn.thuocso.contract.wire.Interaction;
import vn.thuocso.contract.wire.Origin;

/**
 * Interactions by number: the same number is the same event, whenever it is asked for.
 *
 * <p>Three of a hundred repeat an earlier event; two of a hundred are marked as machine-made.
 *
 * @param seed of the whole load
 * @param now the latest moment at which an event occurs; the earliest is {@code span} before
 * @param span in milliseconds
 */
public record Interactions(long seed, long now, long span) {

  private static final int CHANNELS = 60;
  private static final int CONTENTS = 5;
  private static final int READERS = 20_000;
  private static final int BACK = 5_000;
  private static final List<InteractionKind> KINDS =
      List.of(
          InteractionKind.QR_OPEN,
          InteractionKind.QR_OPEN,
          InteractionKind.LINK_OPEN,
          InteractionKind.PAGE_TURN,
          InteractionKind.PAGE_TURN,
          InteractionKind.PAGE_TURN,
          InteractionKind.AUDIO_PLAY,
          InteractionKind.COMPLETION);

  /** The channels that events are of. */
  public static List<String> channels() {
    return IntStream.range(0, CHANNELS).mapToObj(Interactions::channel).toList();
  }

  /** Tells whether the event repeats an earlier one. */
  public boolean repeats(long number) {
    return number > 0 && random(number).nextInt(100) < 3;
  }

  /** The event of that number. */
  public Interaction event(long number) {
    long original = number;
    while (repeats(original)) {
      original -= 1 + random(original).split().nextInt((int) Math.min(BACK, original));
    }
    return invent(original);
  }

  private Interaction invent(long number) {
    SplittableRandom random = random(number);
    random.nextInt(100);
    int channel = random.nextInt(CHANNELS);
    return Interaction.newBuilder()
        .setEventId(id(number))
        .setChannelId(channel(channel))
        .setContentId(channel(channel) + "-" + random.nextInt(CONTENTS))
        .setKind(KINDS.get(random.nextInt(KINDS.size())).wire())
        .setOccurredAtMs(now - random.nextLong(span))
        .setReceivedAtMs(now)
        .setDayToken(token(random.nextInt(READERS)))
        .setFlags(random.nextInt(100) < 2 ? Flags.BOT : Flags.NONE)
        .setOrigin(Origin.newBuilder().setSource("api"))
        .build();
  }

  private SplittableRandom random(long number) {
    return new SplittableRandom(seed * 31 + number * 0x9E3779B97F4A7C15L);
  }

  private ByteString id(long number) {
    SplittableRandom random = new SplittableRandom(seed ^ Long.rotateLeft(number, 17));
    return ByteString.copyFrom(
        ByteBuffer.allocate(16).putLong(random.nextLong()).putLong(number).array());
  }

  private static ByteString token(int reader) {
    return ByteString.copyFrom(
        ByteBuffer.allocate(8).putLong(reader * 0x9E3779B97F4A7C15L).array());
  }

  private static String channel(int index) {
    return "bench-" + index;
  }
}

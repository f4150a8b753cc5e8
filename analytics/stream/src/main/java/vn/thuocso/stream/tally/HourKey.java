package vn.thuocso.stream.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import vn.thuocso.contract.InteractionKind;

/**
 * One window of a channel.
 *
 * @param content the content; empty for the channel itself
 * @param kind what was done
 * @param hour hours since 1970-01-01T00:00Z
 */
record HourKey(String content, InteractionKind kind, int hour) {

  @Override
  @SuppressWarnings("EnumOrdinal") // Never stored.
  public int hashCode() {
    // Enum hash codes differ from run to run and String caches its own: cheap and stable.
    return (content.hashCode() * 31 + kind.ordinal()) * 31 + hour;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HourKey that
        && that.hour == hour
        && that.kind == kind
        && that.content.equals(content);
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(content);
    out.writeUTF(kind.name());
    out.writeInt(hour);
  }

  static HourKey read(DataInput in) throws IOException {
    return new HourKey(in.readUTF(), InteractionKind.valueOf(in.readUTF()), in.readInt());
  }
}

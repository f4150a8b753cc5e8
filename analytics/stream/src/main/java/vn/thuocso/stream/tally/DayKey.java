package vn.thuocso.stream.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * One day of a content.
 *
 * @param content the content; empty for the channel itself
 * @param day days since 1970-01-01, calendar of Asia/Ho_Chi_Minh
 */
record DayKey(String content, int day) {

  void write(DataOutput out) throws IOException {
    out.writeUTF(content);
    out.writeInt(day);
  }

  static DayKey read(DataInput in) throws IOException {
    return new DayKey(in.readUTF(), in.readInt());
  }
}

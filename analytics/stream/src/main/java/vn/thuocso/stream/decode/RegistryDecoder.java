package vn.thuocso.stream.decode;

import com.google.protobuf.InvalidProtocolBufferException;
import java.time.DateTimeException;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.ContentEntry;
import vn.thuocso.contract.wire.PollEntry;
import vn.thuocso.contract.wire.UnitEntry;
import vn.thuocso.stream.event.Place;
import vn.thuocso.stream.event.RawRecord;
import vn.thuocso.stream.row.RegistryRows;
import vn.thuocso.stream.row.WarehouseRow;

/** Reads the entries of the registry's four topics into rows of their dimensions. */
public final class RegistryDecoder implements Decoder<WarehouseRow> {

  private static final long serialVersionUID = 1L;

  @Override
  public void decode(RawRecord record, byte[] value, Admission admission, Desk<WarehouseRow> desk)
      throws InvalidProtocolBufferException {
    try {
      desk.accept(row(record.topic(), value, admission.place(record)));
    } catch (DateTimeException e) {
      desk.refuse(RejectReason.BAD_TIME, "");
    }
  }

  private static WarehouseRow row(String topic, byte[] value, Place place)
      throws InvalidProtocolBufferException {
    return switch (topic) {
      case Topics.UNITS -> RegistryRows.unit(UnitEntry.parseFrom(value), place);
      case Topics.CHANNELS -> RegistryRows.channel(ChannelEntry.parseFrom(value), place);
      case Topics.CONTENTS -> RegistryRows.content(ContentEntry.parseFrom(value), place);
      case Topics.POLLS -> RegistryRows.poll(PollEntry.parseFrom(value), place);
      default -> throw new InvalidProtocolBufferException("Not a topic of the registry: " + topic);
    };
  }
}

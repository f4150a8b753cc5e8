package vn.thuocso.collector.registry;

import com.google.protobuf.InvalidProtocolBufferException;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.ContentEntry;
import vn.thuocso.contract.wire.PollEntry;
import vn.thuocso.contract.wire.UnitEntry;

/** Reads the records of the registry's topics into the registry. */
final class RegistryRecords {

  private RegistryRecords() {}

  /** Applies one record; tells whether it could be read. */
  static boolean apply(Registry registry, String topic, byte[] value) {
    try {
      switch (topic) {
        case Topics.UNITS -> registry.apply(UnitEntry.parseFrom(value));
        case Topics.CHANNELS -> registry.apply(ChannelEntry.parseFrom(value));
        case Topics.CONTENTS -> registry.apply(ContentEntry.parseFrom(value));
        case Topics.POLLS -> registry.apply(PollEntry.parseFrom(value));
        default -> {
          return false;
        }
      }
      return true;
    } catch (InvalidProtocolBufferException e) {
      return false;
    }
  }
}

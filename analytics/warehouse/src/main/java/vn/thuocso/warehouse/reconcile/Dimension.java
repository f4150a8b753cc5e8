package vn.thuocso.warehouse.reconcile;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import vn.thuocso.contract.topic.Topics;

/**
 * One compacted topic of the registry and its table.
 *
 * @param topic the topic
 * @param table the table
 * @param cells the names of the cells
 * @param reader reads an entry into cells
 * @param question asks the table for the same cells
 */
record Dimension(String topic, String table, List<String> cells, Reader reader, String question) {

  /** Every dimension that the registry's topics fill. */
  static final List<Dimension> ALL =
      List.of(
          new Dimension(
              Topics.UNITS,
              "unit",
              Registrations.UNIT_CELLS,
              Registrations::unit,
              RegistryQuestions.UNITS),
          new Dimension(
              Topics.CHANNELS,
              "channel",
              Registrations.CHANNEL_CELLS,
              Registrations::channel,
              RegistryQuestions.CHANNELS),
          new Dimension(
              Topics.CONTENTS,
              "content",
              Registrations.CONTENT_CELLS,
              Registrations::content,
              RegistryQuestions.CONTENTS),
          new Dimension(
              Topics.POLLS,
              "poll",
              Registrations.POLL_CELLS,
              Registrations::poll,
              RegistryQuestions.POLLS));

  /** Reads the bytes of an entry. */
  interface Reader {

    /** Returns what the entry says; a day that is none is a DateTimeException. */
    Registration read(ByteString value) throws InvalidProtocolBufferException;
  }

  /** What an entry says: of what, in which version, cell by cell without version and offset. */
  record Registration(String key, long version, List<String> cells) {

    /** Copies the cells. */
    Registration {
      cells = List.copyOf(cells);
    }
  }
}

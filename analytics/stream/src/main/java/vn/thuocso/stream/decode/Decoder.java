package vn.thuocso.stream.decode;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.Serializable;
import vn.thuocso.stream.event.RawRecord;

/**
 * Reads the records of one topic.
 *
 * @param <E> what they become
 */
public interface Decoder<E> extends Serializable {

  /**
   * Reads one record and hands the outcome to the desk: events, or a refusal with its reason.
   *
   * @throws InvalidProtocolBufferException when the bytes are no message; refused as unreadable
   */
  void decode(RawRecord record, byte[] value, Admission admission, Desk<E> desk)
      throws InvalidProtocolBufferException;
}

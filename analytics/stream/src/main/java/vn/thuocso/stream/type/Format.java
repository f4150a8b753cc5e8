package vn.thuocso.stream.type;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;

/**
 * How one type is written to the network and into state, once for both.
 *
 * <p>Implementations are stateless, have a constructor without arguments, and keep their class
 * name: snapshots name it. A release that changes what {@link #write} writes raises {@link
 * #version} and goes on reading every older version.
 *
 * @param <T> the type
 */
public interface Format<T> extends Serializable {

  /** Returns the version that {@link #write} writes; grows from 1. */
  int version();

  /** Writes the value. */
  void write(T value, DataOutput out) throws IOException;

  /** Reads a value that the given version wrote. */
  T read(DataInput in, int version) throws IOException;

  /** Returns a copy that changes independently; an immutable value is its own copy. */
  default T copy(T value) {
    return value;
  }

  /** Tells whether values never change. */
  default boolean immutable() {
    return true;
  }
}

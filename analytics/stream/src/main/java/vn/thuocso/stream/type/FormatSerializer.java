package vn.thuocso.stream.type;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/** A serializer that leaves the bytes to a {@link Format}. */
final class FormatSerializer<T> extends TypeSerializer<T> {

  private static final long serialVersionUID = 1L;

  private final Format<T> format;
  private final int readVersion;

  FormatSerializer(Format<T> format, int readVersion) {
    this.format = format;
    this.readVersion = readVersion;
  }

  Format<T> format() {
    return format;
  }

  @Override
  public boolean isImmutableType() {
    return format.immutable();
  }

  @Override
  public TypeSerializer<T> duplicate() {
    return this;
  }

  @Override
  @SuppressWarnings(
      "NullAway") // Flink asks for a reusable instance and accepts that there is none.
  public @Nullable T createInstance() {
    return null;
  }

  @Override
  public T copy(T from) {
    return format.copy(from);
  }

  @Override
  public T copy(T from, T reuse) {
    return format.copy(from);
  }

  @Override
  public int getLength() {
    return -1;
  }

  @Override
  public void serialize(T value, DataOutputView target) throws IOException {
    format.write(value, target);
  }

  @Override
  public T deserialize(DataInputView source) throws IOException {
    return format.read(source, readVersion);
  }

  @Override
  public T deserialize(T reuse, DataInputView source) throws IOException {
    return deserialize(source);
  }

  @Override
  public void copy(DataInputView source, DataOutputView target) throws IOException {
    serialize(deserialize(source), target);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FormatSerializer<?> that
        && that.format.getClass() == format.getClass()
        && that.readVersion == readVersion;
  }

  @Override
  public int hashCode() {
    return format.getClass().hashCode() * 31 + readVersion;
  }

  @Override
  public TypeSerializerSnapshot<T> snapshotConfiguration() {
    return new FormatSnapshot<>(format, format.version());
  }
}

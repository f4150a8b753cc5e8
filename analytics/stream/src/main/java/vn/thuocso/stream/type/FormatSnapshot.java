package vn.thuocso.stream.type;

import java.io.IOException;
import java.lang.reflect.Constructor;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/**
 * Says in a savepoint which format, and which version of it, wrote the state.
 *
 * @param <T> the type
 */
public final class FormatSnapshot<T> implements TypeSerializerSnapshot<T> {

  private static final int CURRENT = 1;

  private @Nullable Format<T> format;
  private int version;

  /** Makes an empty snapshot for Flink to read into. */
  public FormatSnapshot() {}

  FormatSnapshot(Format<T> format, int version) {
    this.format = format;
    this.version = version;
  }

  @Override
  public int getCurrentVersion() {
    return CURRENT;
  }

  @Override
  public void writeSnapshot(DataOutputView out) throws IOException {
    out.writeUTF(known().getClass().getName());
    out.writeInt(version);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void readSnapshot(int readVersion, DataInputView in, ClassLoader classes)
      throws IOException {
    format = (Format<T>) format(in.readUTF(), classes);
    version = in.readInt();
  }

  /** Formats are known to their own package only: reflection reaches them nevertheless. */
  private static Format<?> format(String name, ClassLoader classes) throws IOException {
    try {
      Constructor<? extends Format<?>> constructor =
          constructor(Class.forName(name, false, classes));
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IOException("The snapshot names a format that this release lacks: " + name, e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Constructor<? extends Format<?>> constructor(Class<?> type)
      throws NoSuchMethodException {
    return (Constructor<? extends Format<?>>)
        type.asSubclass(Format.class).getDeclaredConstructor();
  }

  @Override
  public TypeSerializer<T> restoreSerializer() {
    return new FormatSerializer<>(known(), version);
  }

  @Override
  public TypeSerializerSchemaCompatibility<T> resolveSchemaCompatibility(
      TypeSerializerSnapshot<T> old) {
    if (!(old instanceof FormatSnapshot<T> before)
        || before.known().getClass() != known().getClass()
        || before.version > version) {
      return TypeSerializerSchemaCompatibility.incompatible();
    }
    return before.version == version
        ? TypeSerializerSchemaCompatibility.compatibleAsIs()
        : TypeSerializerSchemaCompatibility.compatibleAfterMigration();
  }

  private Format<T> known() {
    if (format == null) {
      throw new IllegalStateException("The snapshot was not read yet");
    }
    return format;
  }
}

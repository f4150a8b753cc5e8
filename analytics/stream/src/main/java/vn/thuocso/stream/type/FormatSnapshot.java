package vn.thuocso.stream.type;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.apache.flink.util.FlinkException;
import org.apache.flink.util.InstantiationUtil;
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
    String name = in.readUTF();
    try {
      format = (Format<T>) InstantiationUtil.instantiate(name, Format.class, classes);
    } catch (FlinkException e) {
      throw new IOException("The snapshot names a format that this release lacks: " + name, e);
    }
    version = in.readInt();
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

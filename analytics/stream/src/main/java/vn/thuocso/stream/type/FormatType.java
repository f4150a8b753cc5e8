package vn.thuocso.stream.type;

import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Tells Flink that a class is serialised by its {@link Format}.
 *
 * @param <T> the type
 */
public final class FormatType<T> extends TypeInformation<T> {

  private static final long serialVersionUID = 1L;

  private final Class<T> type;
  private final Format<T> format;

  private FormatType(Class<T> type, Format<T> format) {
    this.type = type;
    this.format = format;
  }

  /** Returns the type information of a class with its format. */
  public static <T> FormatType<T> of(Class<T> type, Format<T> format) {
    return new FormatType<>(type, format);
  }

  @Override
  public boolean isBasicType() {
    return false;
  }

  @Override
  public boolean isTupleType() {
    return false;
  }

  @Override
  public int getArity() {
    return 1;
  }

  @Override
  public int getTotalFields() {
    return 1;
  }

  @Override
  public Class<T> getTypeClass() {
    return type;
  }

  @Override
  public boolean isKeyType() {
    return false;
  }

  @Override
  public TypeSerializer<T> createSerializer(SerializerConfig config) {
    return new FormatSerializer<>(format, format.version());
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof FormatType<?>;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FormatType<?> that
        && that.type == type
        && that.format.getClass() == format.getClass();
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }

  @Override
  public String toString() {
    return "FormatType(" + type.getSimpleName() + ")";
  }
}

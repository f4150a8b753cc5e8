package vn.thuocso.embedded.gateway.engine;

import com.sun.jna.FunctionMapper;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The C interface of libchdb, one method per function: {@code streamInsertN} is {@code
 * chdb_stream_insert_n}. {@code size_t} is a Java {@code long}: the engine exists for 64 bits only.
 */
final class LibChdb {

  /** Symbols stay private to the library: it carries its own allocator and must not lend it out. */
  private static final int RTLD_LAZY = 1;

  private LibChdb() {}

  static void load(Path library) {
    FunctionMapper names = (lib, method) -> "chdb_" + snakeCase(method.getName());
    Native.register(
        LibChdb.class,
        NativeLibrary.getInstance(
            library.toString(),
            Map.of(Library.OPTION_FUNCTION_MAPPER, names, Library.OPTION_OPEN_FLAGS, RTLD_LAZY)));
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  static native void setSignalHandlersEnabled(int enabled);

  static native @Nullable Pointer connect(int argc, Pointer argv);

  static native void closeConn(Pointer connection);

  static native String version();

  static native @Nullable Pointer queryWithParamsN(
      Pointer connection,
      byte[] query,
      long queryLength,
      byte[] format,
      long formatLength,
      @Nullable Pointer names,
      @Nullable Pointer nameLengths,
      @Nullable Pointer values,
      @Nullable Pointer valueLengths,
      long count);

  static native @Nullable Pointer streamQueryWithParamsN(
      Pointer connection,
      byte[] query,
      long queryLength,
      byte[] format,
      long formatLength,
      @Nullable Pointer names,
      @Nullable Pointer nameLengths,
      @Nullable Pointer values,
      @Nullable Pointer valueLengths,
      long count);

  static native @Nullable Pointer streamFetchResult(Pointer connection, Pointer stream);

  static native void streamCancelQuery(Pointer connection, Pointer stream);

  static native Pointer streamInsertWithParamsN(
      Pointer connection,
      byte[] query,
      long queryLength,
      byte[] format,
      long formatLength,
      @Nullable Pointer names,
      @Nullable Pointer nameLengths,
      @Nullable Pointer values,
      @Nullable Pointer valueLengths,
      long count);

  static native int streamAppend(Pointer insert, Pointer data, long length);

  static native @Nullable Pointer streamDone(Pointer insert);

  static native void streamCancelInsert(Pointer insert);

  static native @Nullable Pointer streamInsertError(Pointer insert);

  static native void destroyInsertStream(Pointer insert);

  static native @Nullable Pointer resultBuffer(Pointer result);

  static native long resultLength(Pointer result);

  static native @Nullable Pointer resultError(Pointer result);

  static native long resultStorageRowsRead(Pointer result);

  static native long resultStorageBytesRead(Pointer result);

  static native long resultRowsWritten(Pointer result);

  static native long resultBytesWritten(Pointer result);

  static native void destroyQueryResult(Pointer result);
}

package vn.thuocso.embedded.gateway.engine;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Query parameters laid out for the C interface; keep it reachable for as long as the call runs.
 */
final class Parameters {

  private final List<Memory> kept = new ArrayList<>();
  private final int count;
  private final @Nullable Pointer names;
  private final @Nullable Pointer nameLengths;
  private final @Nullable Pointer values;
  private final @Nullable Pointer valueLengths;

  Parameters(Map<String, String> parameters) {
    this.count = parameters.size();
    List<byte[]> nameBytes = utf8(parameters.keySet());
    List<byte[]> valueBytes = utf8(parameters.values());
    this.names = count == 0 ? null : pointers(nameBytes);
    this.nameLengths = count == 0 ? null : lengths(nameBytes);
    this.values = count == 0 ? null : pointers(valueBytes);
    this.valueLengths = count == 0 ? null : lengths(valueBytes);
  }

  @Nullable Pointer names() {
    return names;
  }

  @Nullable Pointer nameLengths() {
    return nameLengths;
  }

  @Nullable Pointer values() {
    return values;
  }

  @Nullable Pointer valueLengths() {
    return valueLengths;
  }

  long count() {
    return count;
  }

  private static List<byte[]> utf8(Collection<String> texts) {
    return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
  }

  private Pointer pointers(List<byte[]> texts) {
    Memory array = keep(new Memory((long) texts.size() * Native.POINTER_SIZE));
    for (int i = 0; i < texts.size(); i++) {
      byte[] text = texts.get(i);
      Memory copy = keep(new Memory(text.length + 1L));
      copy.write(0, text, 0, text.length);
      copy.setByte(text.length, (byte) 0);
      array.setPointer((long) i * Native.POINTER_SIZE, copy);
    }
    return array;
  }

  private Pointer lengths(List<byte[]> texts) {
    Memory array = keep(new Memory((long) texts.size() * Long.BYTES));
    for (int i = 0; i < texts.size(); i++) {
      array.setLong((long) i * Long.BYTES, texts.get(i).length);
    }
    return array;
  }

  private Memory keep(Memory memory) {
    kept.add(memory);
    return memory;
  }
}

package vn.thuocso.embedded.gateway.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A statement the engine refused, with ClickHouse's own error code. */
public final class EngineException extends Exception {

  private static final long serialVersionUID = 1L;
  private static final Pattern CODE = Pattern.compile("Code: (\\d+)\\.");
  private static final int UNKNOWN = 1002;

  private final int code;

  /** An error under a code of ClickHouse's own list. */
  public EngineException(int code, String message) {
    super(message);
    this.code = code;
  }

  /** The engine's words, whose code is read from them. */
  static EngineException of(@Nullable String message) {
    String words = message == null ? "the engine gave no result and no reason" : message.strip();
    Matcher matcher = CODE.matcher(words);
    return new EngineException(
        matcher.find() ? Integer.parseInt(matcher.group(1)) : UNKNOWN, words);
  }

  /** ClickHouse's error code, for example 60 for an unknown table. */
  public int code() {
    return code;
  }

  /** The error as ClickHouse's clients expect to read it: {@code Code: 60. DB::Exception: …}. */
  public String wireMessage() {
    String message = String.valueOf(getMessage());
    String prefix = "Code: " + code + ". DB::Exception: ";
    return message.contains("DB::Exception") ? message : prefix + message;
  }
}

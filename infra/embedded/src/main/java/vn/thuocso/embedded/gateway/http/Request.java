package vn.thuocso.embedded.gateway.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocso.embedded.gateway.engine.EngineException;
import vn.thuocso.embedded.gateway.sql.SqlText;

/**
 * What a request asks for beside its statement.
 *
 * @param headers of the request
 * @param parameters of the address, decoded
 * @param queryId the client's, or a new one
 */
record Request(Headers headers, Map<String, String> parameters, String queryId) {

  private static final String PARAMETER = "param_";
  private static final Set<String> NOT_SETTINGS =
      Set.of(
          "query",
          "query_id",
          "database",
          "default_format",
          "user",
          "password",
          "quota_key",
          "compress",
          "decompress",
          "enable_http_compression",
          "session_id",
          "session_timeout",
          "session_check",
          "close_session",
          "stacktrace",
          "role",
          "buffer_size",
          "wait_end_of_query",
          "client_protocol_version");
  private static final int BAD_ARGUMENTS = 36;
  private static final long LONGEST_SESSION = 3600;

  static Request of(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    Map<String, String> parameters = decode(exchange.getRequestURI().getRawQuery());
    String header = headers.getFirst("X-ClickHouse-Query-Id");
    String id = parameters.getOrDefault("query_id", header == null ? "" : header);
    return new Request(headers, parameters, id.isEmpty() ? UUID.randomUUID().toString() : id);
  }

  private static Map<String, String> decode(@Nullable String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      int sign = pair.indexOf('=');
      String name = sign < 0 ? pair : pair.substring(0, sign);
      String value = sign < 0 ? "" : pair.substring(sign + 1);
      if (!name.isEmpty()) {
        parameters.put(
            URLDecoder.decode(name, StandardCharsets.UTF_8),
            URLDecoder.decode(value, StandardCharsets.UTF_8));
      }
    }
    return parameters;
  }

  String text(String name) {
    return parameters.getOrDefault(name, "");
  }

  boolean flag(String name) {
    return text(name).equals("1") || text(name).equals("true");
  }

  String database() {
    String header = headers.getFirst("X-ClickHouse-Database");
    String name = parameters.getOrDefault("database", header == null ? "" : header);
    return name.isEmpty() ? "default" : name;
  }

  /** The format for data in or out that the statement leaves open. */
  Optional<String> format() {
    String header = headers.getFirst("X-ClickHouse-Format");
    String name = parameters.getOrDefault("default_format", header == null ? "" : header);
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  /** Values for the placeholders of the statement. */
  Map<String, String> placeholders() {
    Map<String, String> values = new TreeMap<>();
    parameters.forEach(
        (name, value) -> {
          if (name.startsWith(PARAMETER)) {
            values.put(name.substring(PARAMETER.length()), value);
          }
        });
    return values;
  }

  /** Everything else in the address is a setting. */
  Map<String, String> settings() throws EngineException {
    Map<String, String> settings = new TreeMap<>();
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      String name = parameter.getKey();
      if (NOT_SETTINGS.contains(name) || name.startsWith(PARAMETER)) {
        continue;
      }
      if (!SqlText.isSettingName(name)) {
        throw new EngineException(BAD_ARGUMENTS, "'" + name + "' is not the name of a setting");
      }
      settings.put(name, parameter.getValue());
    }
    return settings;
  }

  Optional<String> session() {
    return text("session_id").isEmpty() ? Optional.empty() : Optional.of(text("session_id"));
  }

  Duration sessionTimeout() throws EngineException {
    String seconds = parameters.getOrDefault("session_timeout", "60");
    if (!seconds.matches("[0-9]{1,4}") || Long.parseLong(seconds) > LONGEST_SESSION) {
      throw new EngineException(
          BAD_ARGUMENTS,
          "session_timeout is at most " + LONGEST_SESSION + " seconds but is '" + seconds + "'");
    }
    return Duration.ofSeconds(Long.parseLong(seconds));
  }
}

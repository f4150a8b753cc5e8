package vn.thuocso.embedded.gateway.http;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import net.jpountz.lz4.LZ4FrameInputStream;
import net.jpountz.lz4.LZ4FrameOutputStream;
import vn.thuocso.embedded.gateway.engine.EngineException;
import vn.thuocso.embedded.gateway.wire.BlockInput;
import vn.thuocso.embedded.gateway.wire.BlockOutput;

/**
 * How a body is coded: by HTTP, by ClickHouse's blocks within, by both or not at all.
 *
 * @param http the coding's name in HTTP, empty for none
 * @param blocks whether ClickHouse's compressed blocks lie within
 */
record BodyCoding(String http, boolean blocks) {

  private static final int UNKNOWN_COMPRESSION_METHOD = 89;

  static BodyCoding ofRequest(Request request) {
    String coding = request.headers().getFirst("Content-Encoding");
    return new BodyCoding(
        coding == null ? "" : coding.toLowerCase(Locale.ROOT).strip(), request.flag("decompress"));
  }

  static BodyCoding ofReply(Request request) {
    String accepted = request.headers().getFirst("Accept-Encoding");
    String wanted =
        accepted == null || !request.flag("enable_http_compression")
            ? ""
            : accepted.toLowerCase(Locale.ROOT);
    String http = wanted.contains("lz4") ? "lz4" : wanted.contains("gzip") ? "gzip" : "";
    return new BodyCoding(http, request.flag("compress"));
  }

  Optional<String> name() {
    return http.isEmpty() ? Optional.empty() : Optional.of(http);
  }

  InputStream decode(InputStream body) throws IOException, EngineException {
    InputStream plain =
        switch (http) {
          case "", "identity" -> body;
          case "gzip", "x-gzip" -> new GZIPInputStream(body, 1 << 16);
          case "lz4" -> new LZ4FrameInputStream(body);
          case "zstd" -> new ZstdInputStream(body);
          default ->
              throw new EngineException(
                  UNKNOWN_COMPRESSION_METHOD, "Content-Encoding '" + http + "' is not supported");
        };
    return blocks ? new BlockInput(plain) : plain;
  }

  OutputStream encode(OutputStream body) throws IOException {
    OutputStream coded =
        switch (http) {
          case "gzip" -> new GZIPOutputStream(body, 1 << 16);
          case "lz4" -> new LZ4FrameOutputStream(body);
          default -> body;
        };
    return blocks ? new BlockOutput(coded) : coded;
  }
}

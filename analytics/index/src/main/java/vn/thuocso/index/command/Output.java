package vn.thuocso.index.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.table.Table;

/** Where a result goes, and in which form. */
final class Output {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  /** The forms of a result. */
  enum Form {
    csv,
    json
  }

  @Option(
      names = "--format",
      paramLabel = "csv|json",
      defaultValue = "csv",
      description = {"Dạng kết quả: ${COMPLETION-CANDIDATES}.", "Form of the result."})
  Form form = Form.csv;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "TỆP",
      description = {
        "Ghi vào tệp, trọn vẹn hoặc không ghi gì, không bao giờ đè đầu vào; mặc định: đầu ra chuẩn (-).",
        "Write to a file, whole or not at all, never over an input; by default to standard output (-)."
      })
  @Nullable Path file;

  /** Gives a table, with facts about it where the form has room for them. */
  void write(Table table, Map<String, ?> facts, Console console)
      throws IOException, InvalidInputException {
    write(table, facts, Map.of(), console);
  }

  /** The same together with further files, all or none. */
  void write(Table table, Map<String, ?> facts, Map<Path, byte[]> further, Console console)
      throws IOException, InvalidInputException {
    byte[] bytes =
        switch (form) {
          case csv -> table.csv().getBytes(StandardCharsets.UTF_8);
          case json -> json(table, facts, console);
        };
    Delivery delivery = new Delivery(console);
    delivery.add(file == null ? Path.of("-") : file, bytes);
    for (Map.Entry<Path, byte[]> each : further.entrySet()) {
      delivery.add(each.getKey(), each.getValue());
    }
    delivery.send();
  }

  private static byte[] json(Table table, Map<String, ?> facts, Console console) {
    Map<String, Object> document = new LinkedHashMap<>(facts);
    console.about().forEach(document::putIfAbsent);
    document.put("remarks", console.remarks());
    document.put("rows", table.objects());
    byte[] text = JSON.writeValueAsBytes(document);
    byte[] line = java.util.Arrays.copyOf(text, text.length + 1);
    line[text.length] = '\n';
    return line;
  }
}

package vn.thuocso.index.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocso.index.table.Table;

/** Where a result goes, and in which form; written whole or not at all. */
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
        "Ghi vào tệp, trọn vẹn hoặc không ghi gì; mặc định: đầu ra chuẩn.",
        "Write to a file, whole or not at all; by default to standard output."
      })
  @Nullable Path file;

  /** Gives a table, with facts about it where the form has room for them. */
  void write(Table table, Map<String, ?> facts, Console console) throws IOException {
    byte[] bytes =
        switch (form) {
          case csv -> table.csv().getBytes(StandardCharsets.UTF_8);
          case json -> json(table, facts, console.remarks());
        };
    if (file == null || file.toString().equals("-")) {
      console.result(bytes);
    } else {
      whole(file, bytes);
    }
  }

  private static byte[] json(Table table, Map<String, ?> facts, List<String> remarks) {
    Map<String, Object> document = new LinkedHashMap<>(facts);
    document.put("remarks", remarks);
    document.put("rows", table.objects());
    byte[] text = JSON.writeValueAsBytes(document);
    byte[] line = java.util.Arrays.copyOf(text, text.length + 1);
    line[text.length] = '\n';
    return line;
  }

  /** Writes a file beside its place and moves it there. */
  static void whole(Path file, byte[] bytes) throws IOException {
    Path target = file.toAbsolutePath();
    Path directory = target.getParent();
    Path beside =
        Files.createTempFile(
            directory == null ? Path.of("/") : directory, "." + target.getFileName(), ".part");
    try {
      Files.write(beside, bytes);
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

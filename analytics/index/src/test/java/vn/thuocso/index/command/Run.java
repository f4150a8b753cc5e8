package vn.thuocso.index.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocso.index.Published;

/** One run of the command line in this process: what it wrote, and how it ended. */
record Run(int exit, String out, String err) {
  static Run of(String... arguments) {
    return of(new byte[0], arguments);
  }

  static Run of(byte[] in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(in),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8));
    int exit = IndexCommand.run(console, arguments);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }

  JsonNode json() {
    return JsonMapper.builder().build().readTree(out);
  }

  /** The indices of the 34 provinces of 2024, under the framework of that year. */
  static String provinces2024() {
    List<String> columns =
        List.of(
            "nhan_thuc_so",
            "the_che_so",
            "ha_tang_so",
            "nhan_luc_so",
            "an_toan_thong_tin_mang",
            "hoat_dong_chinh_quyen_so",
            "hoat_dong_kinh_te_so",
            "hoat_dong_xa_hoi_so");
    return "unit,name,period,1,2,3,4,5,6,7,8\n"
        + IntStream.range(0, rows().size())
            .mapToObj(
                i ->
                    "p%02d,%s,2024,".formatted(i + 1, Published.get(rows().get(i), "province"))
                        + columns.stream()
                            .map(column -> Published.get(rows().get(i), column))
                            .collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  static List<Map<String, String>> rows() {
    return Published.rows("dti_2024_34_provinces_full.csv");
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package vn.thuocso.index.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thuocso.index.bundle.Seal;
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.bundle.Verification;
import vn.thuocso.index.bundle.Verifier;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Rule;
import vn.thuocso.index.table.Table;

/** Recomputes a published bundle. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = {
      "Tính lại một gói công bố và so từng con số: 0 khớp, 1 sai khác.",
      "Recompute a published bundle and compare every figure: 0 holds, 1 differs.",
      ""
    },
    footer = {
      "",
      "Cột / columns: file, line, value, sentence.",
      "Ví dụ / example: index verify goi.zip --format json"
    })
final class VerifyCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private Output output = new Output();

  @Parameters(
      index = "0",
      paramLabel = "GÓI",
      description = {
        "Thư mục hoặc tệp zip; - là tệp zip từ đầu vào chuẩn.",
        "A directory or a zip archive; - for a zip archive on standard input."
      })
  private String bundle = "";

  @Option(
      names = "--key",
      paramLabel = "KHÓA.PEM",
      description = {
        "Khóa công khai của nơi công bố: kiểm cả chữ ký.",
        "The publisher's public key: the seal is checked too."
      })
  private @Nullable Path key;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    Verification verification = verified();
    Table table = new Table("file", "line", "value", "sentence");
    for (Problem problem : verification.differences()) {
      table.add(
          problem.place().file(), problem.place().line(), problem.value(), problem.sentence());
      console.say(problem.toString());
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("holds", verification.holds());
    facts.put("engine", verification.manifest().engine());
    facts.put("compared", verification.figures());
    facts.put("sealedBy", verification.sealedBy().orElse(""));
    facts.put("sealChecked", key != null);
    output.write(table, facts, console);
    console.say(
        verification.holds()
            ? "Khớp / holds: " + verification.figures() + " dòng / rows."
            : "Sai khác / differs: " + verification.differences().size() + ".");
    console.say(seal(verification));
    return verification.holds() ? Exit.OK : Exit.DIFFERS;
  }

  private String seal(Verification verification) {
    String by = verification.sealedBy().orElse("");
    if (by.isEmpty()) {
      return "Gói không có chữ ký / not signed.";
    }
    return key == null
        ? "Có chữ ký của khóa " + by + ", chưa kiểm; thêm --key / signed, not checked."
        : "Chữ ký của khóa / signature of key " + by + ".";
  }

  private Optional<PublicKey> publicKey() throws IOException, InvalidInputException {
    if (key == null) {
      return Optional.empty();
    }
    Path path = Inputs.path(key.toString());
    console.reads(path);
    Optional<PublicKey> read = Seal.publicKey(Files.readString(path, StandardCharsets.US_ASCII));
    if (read.isEmpty()) {
      throw new InvalidInputException(
          List.of(
              new Problem(
                  Rule.UNREADABLE,
                  path.toString(),
                  Place.of(path.toString()),
                  "Tệp không phải khóa công khai Ed25519 dạng PEM; hãy tải lại từ trang công"
                      + " bố.")));
    }
    return read;
  }

  private Verification verified() throws IOException, InvalidInputException {
    if (bundle.equals("-")) {
      return Verifier.verify(bundle, Source.read(bundle, console.in()).bytes(), publicKey());
    }
    Path path = Inputs.path(bundle);
    console.reads(path);
    return Verifier.verify(path, publicKey());
  }
}

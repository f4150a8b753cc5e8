package vn.thuocso.collector.importing;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;
import vn.thuocso.collector.event.Refusal;

/** Reads the template as separated values. */
final class TemplateCsv {

  private TemplateCsv() {}

  static void read(Path file, FileFigures out) throws IOException, Refusal, UnknownLayout {
    TextFile.check(file);
    TemplateRows rows = new TemplateRows(out);
    try (Reader in = TextFile.open(file)) {
      Csv csv = new Csv(in, Csv.separatorOf(TextFile.heading(file)));
      for (Optional<Csv.Row> row = csv.next(); row.isPresent(); row = csv.next()) {
        rows.row(row.get().line(), row.get().cells().stream().map(Cell::ofText).toList());
      }
    }
    rows.end();
  }
}

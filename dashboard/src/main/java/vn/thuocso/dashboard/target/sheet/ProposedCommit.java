package vn.thuocso.dashboard.target.sheet;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes and adopts a sheet in one go, once. */
@Component
class ProposedCommit {

  private final Sheets sheets;
  private final SheetTable table;

  ProposedCommit(Sheets sheets, SheetTable table) {
    this.sheets = sheets;
    this.table = table;
  }

  @Transactional
  public void commit(SheetKey key, List<Edit> edits, Cast cast) {
    if (table.begin(key)) {
      Measures measures = Measures.of(key.framework()).orElseThrow();
      sheets.change(key, edits, measures, 0);
      sheets.adopt(key, Proposed.DOCUMENT, sheets.draft(key).last(), measures, cast, 0);
    }
  }
}

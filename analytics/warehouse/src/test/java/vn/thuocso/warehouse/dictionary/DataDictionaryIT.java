package vn.thuocso.warehouse.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.thuocso.warehouse.TestingWarehouse;
import vn.thuocso.warehouse.WarehouseClient;
import vn.thuocso.warehouse.WarehouseSettings;
import vn.thuocso.warehouse.schema.Schema;

class DataDictionaryIT {

  @Test
  void theCommittedDictionaryIsThatOfTheSchema() throws IOException {
    WarehouseSettings settings = TestingWarehouse.fresh();
    Schema.apply(settings);
    try (WarehouseClient client = WarehouseClient.open(settings)) {
      Path made =
          Files.writeString(Path.of("target/data-dictionary.md"), DataDictionary.of(client));
      assertThat(Files.readString(Path.of("../../docs/data-dictionary.md")))
          .as("docs/data-dictionary.md; the present one is in " + made)
          .isEqualTo(Files.readString(made));
    }
  }

  @Test
  void everyColumnOfEveryTableIsDocumented() {
    WarehouseSettings settings = TestingWarehouse.fresh();
    Schema.apply(settings);
    try (WarehouseClient client = WarehouseClient.open(settings)) {
      assertThat(
              client.query(
                  """
                  SELECT c.table, c.name
                  FROM system.columns AS c
                  JOIN system.tables AS t ON t.database = c.database AND t.name = c.table
                  WHERE c.database = currentDatabase() AND t.engine != 'View' AND c.comment = ''
                  """))
          .isEmpty();
    }
  }
}

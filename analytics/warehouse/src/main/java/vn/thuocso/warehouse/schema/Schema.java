package vn.thuocso.warehouse.schema;

import com.clickhouse.client.api.query.GenericRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.warehouse.WarehouseClient;
import vn.thuocso.warehouse.WarehouseSettings;

/** The schema in the warehouse: what has been applied, and what is still to be. */
public final class Schema {

  private static final String APPLIED =
      "SELECT version, file, sha256 FROM schema_version FINAL ORDER BY version";

  private final WarehouseClient client;
  private final Optional<String> cluster;
  private final List<DdlFile> files;

  Schema(WarehouseClient client, Optional<String> cluster, List<DdlFile> files) {
    this.client = client;
    this.cluster = cluster;
    this.files = List.copyOf(files);
  }

  /**
   * Creates the database where it is missing, applies the steps that are still to be applied and
   * fills the dimensions.
   *
   * @return the names of the steps that were applied now
   * @throws IllegalStateException when the warehouse is newer than this program, or a released step
   *     was changed
   */
  public static List<String> apply(WarehouseSettings settings) {
    try (WarehouseClient outside = WarehouseClient.open(settings.withDatabase("default"))) {
      outside.execute(
          "CREATE DATABASE IF NOT EXISTS " + settings.database() + onCluster(settings.cluster()));
    }
    try (WarehouseClient client = WarehouseClient.open(settings)) {
      List<String> applied = new Schema(client, settings.cluster(), DdlFile.all()).apply();
      Dimensions.fill(client, System.currentTimeMillis());
      return applied;
    }
  }

  List<String> apply() {
    client.execute(versionTable());
    Map<Integer, String> applied = applied();
    refuseNewer(applied);
    List<DdlFile> missing = files.stream().filter(file -> !isApplied(file, applied)).toList();
    for (DdlFile file : missing) {
      file.statements(cluster).forEach(client::execute);
      // Recorded last: what a kill left half done is done again, and every step can be.
      client.execute(
          "INSERT INTO schema_version (version, file, sha256, applied_at) SELECT %d, '%s', '%s', now64(3)"
              .formatted(file.version(), file.name(), file.sha256()));
    }
    return missing.stream().map(DdlFile::name).toList();
  }

  private void refuseNewer(Map<Integer, String> applied) {
    int known = files.stream().mapToInt(DdlFile::version).max().orElse(0);
    int found = applied.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (found > known) {
      throw new IllegalStateException(
          "The warehouse has schema version %d, newer than the %d of this program; start the newer program"
              .formatted(found, known));
    }
  }

  private static boolean isApplied(DdlFile file, Map<Integer, String> applied) {
    String sha256 = applied.get(file.version());
    if (sha256 != null && !sha256.equals(file.sha256())) {
      throw new IllegalStateException(
          "Step %s was changed after it had been applied; restore it and write a new step"
              .formatted(file.name()));
    }
    return sha256 != null;
  }

  private Map<Integer, String> applied() {
    Map<Integer, String> applied = new HashMap<>();
    for (GenericRecord row : client.query(APPLIED)) {
      applied.put(row.getInteger("version"), row.getString("sha256"));
    }
    return applied;
  }

  private String versionTable() {
    String engine = cluster.isPresent() ? "ReplicatedReplacingMergeTree" : "ReplacingMergeTree";
    return """
        CREATE TABLE IF NOT EXISTS schema_version%s
        (
            version UInt32 COMMENT 'Number of the step',
            file String COMMENT 'Name of the step',
            sha256 String COMMENT 'SHA-256 of its text',
            applied_at DateTime64(3, 'UTC') COMMENT 'When it was applied'
        )
        ENGINE = %s(applied_at) ORDER BY version
        COMMENT 'Steps of the schema that have been applied'
        """
        .formatted(onCluster(cluster), engine);
  }

  private static String onCluster(Optional<String> cluster) {
    return cluster.map(name -> " ON CLUSTER '" + name + "'").orElse("");
  }
}

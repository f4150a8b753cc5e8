package vn.thuocso.bench.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * The ranking's own question, put to ClickHouse and, over the same rows under the key that the
 * question goes by, to PostgreSQL; there in a table that vanishes with the connection.
 */
final class Question implements AutoCloseable {

  private static final String COLUMNS =
      "framework, framework_version, year, variant, as_of, version, node, unit_code, unit_kind,"
          + " approximate, band, state, reason, value, low, high, rank, rank_low, rank_high, tied,"
          + " share_measured, share_declared, share_survey, share_imputed, generated";

  private static final String TABLE =
      """
      CREATE TEMPORARY TABLE score (framework text, framework_version text, year int, variant text,
        as_of date, version numeric(20), node text, unit_code text, unit_kind text,
        approximate bool, band int, state text, reason text, value numeric(18,6), low numeric(18,6),
        high numeric(18,6), rank int, rank_low int, rank_high int, tied bool,
        share_measured numeric(9,6), share_declared numeric(9,6), share_survey numeric(9,6),
        share_imputed numeric(9,6), generated bool)
      """;

  private static final String KEY =
      "CREATE UNIQUE INDEX ON score"
          + " (framework, framework_version, year, variant, as_of, node, unit_code)";

  /** The newest snapshot, cleaned, of the first framework. */
  private static final String ASKED =
      """
      SELECT unit_code, unit_kind, approximate, band, state, reason, value, low, high, rank,
        rank_low, rank_high, tied, share_measured, share_declared, share_survey, share_imputed,
        generated
      FROM score %s
      WHERE framework = '%s' AND framework_version = '%s' AND variant = 'cleaned' AND year = %s
        AND as_of = '%s' AND node = 'TOTAL'
      ORDER BY rank IS NULL, rank, value DESC, unit_code
      """;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> environment;
  private final Connection postgres;
  private final String[] newest;
  private final long rows;

  private Question(Map<String, String> environment, Connection postgres)
      throws IOException, InterruptedException, SQLException {
    this.environment = environment;
    this.postgres = postgres;
    this.newest =
        text("SELECT framework, framework_version, year, as_of FROM score_complete"
                + " WHERE variant = 'cleaned' ORDER BY as_of DESC, year DESC LIMIT 1")
            .strip()
            .split("\t");
    this.rows = copy();
  }

  /** Copies every row of every snapshot; addresses and passwords as the dashboard has them. */
  static Question over(Map<String, String> environment)
      throws IOException, InterruptedException, SQLException {
    String url =
        environment.getOrDefault(
            "THUOCSO_POSTGRES_URL", "jdbc:postgresql://127.0.0.1:5433/thuocso");
    Connection postgres =
        DriverManager.getConnection(
            url,
            environment.getOrDefault("THUOCSO_POSTGRES_USER", "thuocso"),
            secret(environment, "THUOCSO_POSTGRES_PASSWORD_FILE"));
    return new Question(environment, postgres);
  }

  long rows() {
    return rows;
  }

  private long copy() throws IOException, InterruptedException, SQLException {
    try (Statement statement = postgres.createStatement();
        InputStream all = answer("SELECT " + COLUMNS + " FROM score FINAL FORMAT TabSeparated")) {
      statement.execute(TABLE);
      long copied =
          postgres
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("COPY score (" + COLUMNS + ") FROM STDIN", all);
      statement.execute(KEY);
      statement.execute("ANALYZE score");
      return copied;
    }
  }

  Times clickHouse(int times) throws IOException, InterruptedException {
    double[] taken = new double[times];
    for (int at = -times / 4; at < times; at++) {
      long from = System.nanoTime();
      text(asked("FINAL"));
      taken[Math.max(0, at)] = (System.nanoTime() - from) / 1e6;
    }
    return Times.of(taken);
  }

  Times postgres(int times) throws SQLException {
    double[] taken = new double[times];
    for (int at = -times / 4; at < times; at++) {
      long from = System.nanoTime();
      try (PreparedStatement question = postgres.prepareStatement(asked(""));
          ResultSet answer = question.executeQuery()) {
        while (answer.next()) {
          answer.getString("value");
        }
      }
      taken[Math.max(0, at)] = (System.nanoTime() - from) / 1e6;
    }
    return Times.of(taken);
  }

  private String asked(String newestRows) {
    return ASKED.formatted(newestRows, newest[0], newest[1], newest[2], newest[3]);
  }

  private String text(String question) throws IOException, InterruptedException {
    try (InputStream answer = answer(question)) {
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private InputStream answer(String question) throws IOException, InterruptedException {
    String url = environment.getOrDefault("THUOCSO_CLICKHOUSE_URL", "http://127.0.0.1:8123");
    String database = environment.getOrDefault("THUOCSO_CLICKHOUSE_DATABASE", "thuocso");
    String user = environment.getOrDefault("THUOCSO_CLICKHOUSE_USER", "thuocso");
    String caller = user + ":" + secret(environment, "THUOCSO_CLICKHOUSE_PASSWORD_FILE");
    HttpResponse<InputStream> answer =
        http.send(
            HttpRequest.newBuilder(
                    URI.create(
                        url + "/?database=" + URLEncoder.encode(database, StandardCharsets.UTF_8)))
                .header(
                    "Authorization",
                    "Basic "
                        + Base64.getEncoder()
                            .encodeToString(caller.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(question))
                .build(),
            HttpResponse.BodyHandlers.ofInputStream());
    if (answer.statusCode() != 200) {
      throw new IOException(
          "ClickHouse answered %d: %s"
              .formatted(
                  answer.statusCode(),
                  new String(answer.body().readNBytes(300), StandardCharsets.UTF_8)));
    }
    return answer.body();
  }

  private static String secret(Map<String, String> environment, String name) throws IOException {
    String file = environment.getOrDefault(name, "");
    return file.isEmpty() ? "" : Files.readString(Path.of(file)).strip();
  }

  @Override
  public void close() throws SQLException {
    postgres.close();
  }
}

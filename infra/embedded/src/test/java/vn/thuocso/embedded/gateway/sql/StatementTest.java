package vn.thuocso.embedded.gateway.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocso.embedded.gateway.sql.Statement.Command;
import vn.thuocso.embedded.gateway.sql.Statement.Insert;
import vn.thuocso.embedded.gateway.sql.Statement.Refused;
import vn.thuocso.embedded.gateway.sql.Statement.Select;

class StatementTest {

  @Nested
  class AnInsert {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            INSERT INTO t FORMAT RowBinary~DATA                     | INSERT INTO t                  | RowBinary
            insert into t (a, b) format CSV ~DATA                   | insert into t (a, b)           | CSV
            INSERT INTO t FORMAT CSV;~DATA                          | INSERT INTO t                  | CSV
            INSERT INTO t FORMAT CSV  DATA                          | INSERT INTO t                  | CSV
            INSERT INTO format FORMAT TSV~DATA                      | INSERT INTO format             | TSV
            INSERT INTO db.values FORMAT TSV~DATA                   | INSERT INTO db.values          | TSV
            INSERT INTO TABLE `a FORMAT b` FORMAT TSV~DATA          | INSERT INTO TABLE `a FORMAT b` | TSV
            INSERT INTO t SETTINGS x = 'FORMAT' FORMAT TSV~DATA     | INSERT INTO t SETTINGS x = 'FORMAT' | TSV
            INSERT INTO t /* FORMAT x */ FORMAT TSV~DATA            | INSERT INTO t                  | TSV
            /* c */ -- INSERT~INSERT INTO t FORMAT TSV~DATA         | /* c */ -- INSERT~INSERT INTO t | TSV
            """)
    void isPartedFromItsData(String text, String head, String format) {
      byte[] bytes = text.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
      Insert insert = (Insert) Statement.parse(bytes, bytes.length);
      assertThat(new String(bytes, 0, insert.head(), StandardCharsets.UTF_8).strip())
          .isEqualTo(head.replace('~', '\n'));
      assertThat(
              new String(
                  bytes, insert.dataAt(), bytes.length - insert.dataAt(), StandardCharsets.UTF_8))
          .isEqualTo("DATA");
      assertThat(insert.format()).isEqualTo(format);
    }

    @Test
    void keepsBlankDataBehindItsLineBreak() {
      byte[] bytes = "INSERT INTO t FORMAT RowBinary\n\n\n;'".getBytes(StandardCharsets.UTF_8);
      assertThat(Statement.parse(bytes, bytes.length))
          .isEqualTo(new Insert(13, bytes.length - 4, "RowBinary"));
    }

    @Test
    void ofValuesBeginsBehindTheWord() {
      assertThat(parse("INSERT INTO t (a) VALUES (1)")).isEqualTo(new Insert(17, 24, "Values"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "INSERT INTO t SELECT 1",
          "INSERT INTO t (a) WITH 1 AS x SELECT x",
          "INSERT INTO t (SELECT 1)",
          "INSERT INTO t SELECT * FROM values('a Int8', 1)"
        })
    void fromASelectHasNoData(String text) {
      assertThat(parse(text)).isInstanceOf(Command.class);
    }
  }

  @Nested
  class ASelect {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        nullValues = "none",
        textBlock =
            """
            SELECT 1                                | none
            SELECT 1 FORMAT JSON                    | JSON
            SELECT 1 format JSON;                   | JSON
            SELECT 1 FORMAT JSON SETTINGS x = 1     | JSON
            SELECT format FROM t                    | none
            SELECT a AS format                      | none
            SELECT 'x FORMAT JSON'                  | none
            SELECT (SELECT 1 FORMAT JSON)           | none
            WITH 1 AS x SELECT x FORMAT TSV         | TSV
            (SELECT 1) UNION ALL (SELECT 2)         | none
            SELECT 1 -- FORMAT JSON                 | none
            """)
    void namesItsFormatAtTheEndOnly(String text, String format) {
      assertThat(parse(text)).isEqualTo(new Select(format));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1; SELECT 2",
        "SELECT 1;; DROP TABLE t",
        "CREATE TABLE t (a Int8); DROP TABLE t",
        "SELECT 1 INTO OUTFILE 'x'"
      })
  void severalAtOnceAndWritersOfFilesAreRefused(String text) {
    assertThat(parse(text)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT 1;", "SELECT ';' ;; -- x", "SELECT ';SELECT 2'"})
  void aSemicolonAtTheEndIsNothing(String text) {
    assertThat(parse(text)).isInstanceOf(Select.class);
  }

  @Test
  void aTemporaryTableMarksItsConnection() {
    assertThat(((Command) parse("CREATE TEMPORARY TABLE t (a Int8)")).changesConnection()).isTrue();
    assertThat(((Command) parse("CREATE TABLE t (a Int8)")).changesConnection()).isFalse();
    assertThat(((Command) parse("use db")).changesConnection()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  -- only a comment", "/* open", "'open", "INSERT", "INSERT INTO"})
  void whatIsNotWholeDoesNoHarm(String text) {
    assertThat(parse(text)).isNotNull();
  }

  @Test
  void aKillByIdAsksForTheComment() {
    byte[] sql = "KILL QUERY WHERE query_id = 'a-1'".getBytes(StandardCharsets.UTF_8);
    Command kill = (Command) Statement.parse(sql, sql.length);
    assertThat(new String(KillQuery.byTag(kill, sql), StandardCharsets.UTF_8))
        .isEqualTo("KILL QUERY WHERE startsWith(query, '/* query_id:a-1 */ ')");
  }

  @Test
  void namesAndValuesCannotBecomeSyntax() {
    assertThat(SqlText.literal("a'b\\")).isEqualTo("'a\\'b\\\\'");
    assertThat(SqlText.identifier("a`b")).isEqualTo("`a\\`b`");
    assertThat(SqlText.isSettingName("max_threads")).isTrue();
    assertThat(SqlText.isSettingName("x = 1, y")).isFalse();
  }

  private static Statement parse(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Statement.parse(bytes, bytes.length);
  }
}

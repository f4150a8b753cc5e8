package vn.thuocso.embedded.gateway.sql;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets a client kill by the query id it gave: the engine gives its own, so ours is a comment. */
public final class KillQuery {

  private static final Pattern BY_ID =
      Pattern.compile("\\bquery_id\\s*=\\s*'([^'\\\\]*)'", Pattern.CASE_INSENSITIVE);

  private KillQuery() {}

  /** The comment that stands before a statement of this id. */
  public static String tag(String queryId) {
    return "/* query_id:" + queryId.replaceAll("[^A-Za-z0-9_.:-]", "_") + " */ ";
  }

  /** The same statement, where it kills by id asking for the comment instead. */
  public static byte[] byTag(Statement.Command command, byte[] sql) {
    if (!command.keyword().equals("KILL")) {
      return sql;
    }
    String text = new String(sql, StandardCharsets.UTF_8);
    Matcher matcher = BY_ID.matcher(text);
    String rewritten =
        matcher.replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "startsWith(query, " + SqlText.literal(tag(found.group(1))) + ")"));
    return rewritten.getBytes(StandardCharsets.UTF_8);
  }
}

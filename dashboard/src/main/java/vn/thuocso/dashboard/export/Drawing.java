package vn.thuocso.dashboard.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A chart on white paper that stands alone: its title over it, what to know under it, colours by
 * the names of our tokens. The place of its own marks begins at 0 0 under the title.
 */
public final class Drawing {

  private static final int MARGIN = 24;
  private static final int HEAD = 44;
  private static final int FOOT = 48;

  private final double width;
  private final double height;
  private final String title;
  private final String note;
  private final String tag;
  private final StringBuilder marks = new StringBuilder();

  private Drawing(double width, double height, String title, String note, String tag) {
    this.width = width;
    this.height = height;
    this.title = title;
    this.note = note;
    this.tag = tag;
  }

  /**
   * An empty one.
   *
   * @param note one sentence under it
   * @param tag says that its figures are generated; empty where they are not
   */
  public static Drawing of(double width, double height, String title, String note, String tag) {
    return new Drawing(width, height, title, note, tag);
  }

  /** A filled square with a fine edge; an empty edge draws none. */
  public Drawing box(double x, double y, double wide, double high, String fill, String edge) {
    marks
        .append("<rect x=\"%s\" y=\"%s\"".formatted(number(x), number(y)))
        .append(" width=\"%s\" height=\"%s\"".formatted(number(wide), number(high)))
        .append(" rx=\"2\" fill=\"%s\"".formatted(Tokens.light(fill)));
    if (!edge.isEmpty()) {
      marks.append(" stroke=\"%s\"".formatted(Tokens.light(edge)));
    }
    marks.append("/>\n");
    return this;
  }

  /** A line along a path. */
  public Drawing line(String path, String colour, double thick) {
    marks.append(
        "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>\n"
            .formatted(escaped(path), Tokens.light(colour), number(thick)));
    return this;
  }

  /** A dot. */
  public Drawing dot(double x, double y, double radius, String colour) {
    marks.append(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>\n"
            .formatted(number(x), number(y), number(radius), Tokens.light(colour)));
    return this;
  }

  /**
   * Words that begin, lie around or end at x.
   *
   * @param anchor start, middle or end
   */
  public Drawing words(
      double x, double y, double size, boolean bold, String anchor, String colour, String words) {
    marks.append(
        "<text x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n"
            .formatted(
                number(x),
                number(y),
                number(size),
                bold ? 600 : 400,
                anchor,
                Tokens.light(colour),
                escaped(words)));
    return this;
  }

  /** The whole document. */
  String svg() {
    double wide = width + 2 * MARGIN;
    double high = height + HEAD + FOOT + MARGIN;
    Drawing frame = new Drawing(wide, high, title, note, tag);
    frame
        .words(MARGIN, 32, 18, true, "start", "ink", title)
        .words(MARGIN, high - 28, 11, false, "start", "ink-2", note);
    if (!tag.isEmpty()) {
      frame.words(MARGIN, high - 12, 11, true, "start", "ink-2", tag);
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" \
        font-family="'Be Vietnam Pro', system-ui, sans-serif" role="img">
        <title>%3$s</title>
        <desc>%4$s</desc>
        <rect width="100%%" height="100%%" fill="%5$s"/>
        %6$s<g transform="translate(%7$d %8$d)">
        %9$s</g>
        </svg>
        """
        .formatted(
            number(wide),
            number(high),
            escaped(title),
            escaped(tag.isEmpty() ? note : note + " " + tag),
            Tokens.light("paper"),
            frame.marks,
            MARGIN,
            HEAD + 8,
            marks);
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

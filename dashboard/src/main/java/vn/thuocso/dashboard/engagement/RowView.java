package vn.thuocso.dashboard.engagement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import vn.thuocso.dashboard.engagement.figure.KpiFigure;
import vn.thuocso.dashboard.engagement.figure.Standing;

/**
 * One row of a ranking, in words and in per cents of the ruler's width.
 *
 * @param band odd or even group of rows that cannot be told apart; empty for unranked ones
 */
record RowView(
    String code,
    String href,
    String name,
    String kind,
    boolean approximate,
    String rank,
    boolean tied,
    String span,
    String index,
    Marks marks,
    List<Cell> cells,
    String band,
    String reason) {

  RowView {
    cells = List.copyOf(cells);
  }

  /** Where the marks stand, as SVG lengths. */
  record Marks(String index, String low, String high, String best, String worst, String rank) {}

  /**
   * One KPI of the row.
   *
   * @param brief what fits into a column
   * @param whole the same without abbreviations, for where there is room
   */
  record Cell(String kpi, String state, String name, String brief, String whole, String spoken) {}

  /** The row of a standing. */
  static RowView of(Standing at, String href, String band, int ranked, FigureText text) {
    return new RowView(
        at.place().code().value(),
        href,
        text.name(at.place()),
        text.kind(at.place().kind()),
        at.place().approximate(),
        at.position().map(position -> text.say().count(position.rank())).orElse(""),
        at.position().map(Standing.Position::tied).orElse(false),
        at.position().map(RowView::span).orElse(""),
        at.position().map(position -> text.say().number(position.index(), 1)).orElse(""),
        at.position().map(position -> marks(position, ranked)).orElse(NOWHERE),
        cells(at, text),
        band,
        at.position().isPresent() ? "" : reason(at, text));
  }

  private static String span(Standing.Position position) {
    return position.best() == position.worst()
        ? Integer.toString(position.best())
        : position.best() + "–" + position.worst();
  }

  private static final Marks NOWHERE = new Marks("0%", "0%", "0%", "0%", "0%", "0%");

  private static Marks marks(Standing.Position position, int ranked) {
    return new Marks(
        length(position.index().doubleValue()),
        length(position.low().doubleValue()),
        length(position.high().doubleValue()),
        length(along(position.best(), ranked)),
        length(along(position.worst(), ranked)),
        length(along(position.rank(), ranked)));
  }

  private static double along(int rank, int ranked) {
    return ranked < 2 ? 0 : 100.0 * (rank - 1) / (ranked - 1);
  }

  /** Inset by 3 % on either side, so that a mark at the end is not cut. */
  private static String length(double hundredths) {
    return BigDecimal.valueOf(3 + hundredths * 0.94).setScale(2, RoundingMode.HALF_UP) + "%";
  }

  private static List<Cell> cells(Standing at, FigureText text) {
    return at.figures().stream().map(figure -> cell(figure, text)).toList();
  }

  private static Cell cell(KpiFigure of, FigureText text) {
    return new Cell(
        of.kpi().code(),
        of.figure().state().code(),
        text.name(of.kpi()),
        text.brief(of),
        text.whole(of),
        text.spoken(of));
  }

  private static String reason(Standing at, FigureText text) {
    return text.say().say("engagement.unranked", at.percentiles().size());
  }

  /**
   * The band of each ranked row: a new one begins where a row's whisker no longer reaches that of
   * the band's first row.
   */
  static List<String> bands(List<Standing> ranked) {
    int[] group = {0};
    BigDecimal[] floor = {BigDecimal.valueOf(-1)};
    return IntStream.range(0, ranked.size())
        .mapToObj(
            at -> {
              Standing.Position here = ranked.get(at).position().orElseThrow();
              if (at == 0 || here.high().compareTo(floor[0]) < 0) {
                group[0]++;
                floor[0] = here.low();
              }
              return group[0] % 2 == 1 ? "odd" : "even";
            })
        .toList();
  }
}

package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thuocso.contract.ChannelKind;
import vn.thuocso.dashboard.engagement.ChannelMonth;
import vn.thuocso.dashboard.wording.Wording;

/**
 * The main rate of a kind of channel, as the catalogue of KPIs defines it, and what tells its size.
 *
 * @param kind as in the warehouse
 * @param colour the name of its colour among the tokens
 * @param kpi code in the catalogue; empty where it has none
 * @param size measures whose sum, or whose last value, tells how large it is
 * @param gauge whether the size is a last value; each channel has its own
 * @param counts whether what stands above and below are last counts, not flows
 * @param above measures above the line; none where nothing tells how it is used
 */
record ChannelRate(
    String kind,
    String colour,
    String kpi,
    List<String> size,
    boolean gauge,
    boolean counts,
    List<String> above,
    List<String> below) {

  static final ChannelRate FANPAGE =
      new ChannelRate(
          "fanpage",
          "fanpage",
          "FB-08",
          List.of("page_follows"),
          true,
          false,
          List.of("page_post_engagements"),
          List.of("page_media_view"));

  /** In the order of the page. */
  static final List<ChannelRate> ALL =
      List.of(
          FANPAGE,
          new ChannelRate(
              "zalo_oa", "zalo", "", List.of("oa_followers"), true, false, List.of(), List.of()),
          opened("qr_bulletin", "qr"),
          opened("e_publication", "publication"),
          new ChannelRate(
              "youtube",
              "youtube",
              "VD-01",
              List.of("videos_published"),
              false,
              false,
              List.of("videos_published"),
              List.of("videos_planned")),
          new ChannelRate(
              "portal",
              "portal",
              "WP-05",
              List.of("portal_pages_sampled"),
              true,
              true,
              List.of("portal_pages_accessible"),
              List.of("portal_pages_sampled")));

  private static ChannelRate opened(String kind, String colour) {
    List<String> opens = List.of("qr_opens", "link_opens");
    return new ChannelRate(kind, colour, "", opens, false, false, List.of("completions"), opens);
  }

  /** The name of its kind of channel. */
  String name(Wording say) {
    return ChannelKind.ofCode(kind)
        .map(of -> say.english() ? of.labelEn() : of.labelVi())
        .orElse(kind);
  }

  /** Whether it is made of that month, in its denominator or above it. */
  boolean has(ChannelMonth at) {
    return !above.isEmpty()
        && at.kind().equals(kind)
        && (above.contains(at.measure()) || below.contains(at.measure()));
  }

  /** Sum over sum in per cent, without what was marked; nothing without a denominator. */
  Optional<BigDecimal> cleaned(Collection<ChannelMonth> months) {
    return ratio(months, true);
  }

  /** The same with what was marked. */
  Optional<BigDecimal> raw(Collection<ChannelMonth> months) {
    return ratio(months, false);
  }

  private Optional<BigDecimal> ratio(Collection<ChannelMonth> months, boolean cleaned) {
    BigDecimal whole = sum(months, below, cleaned);
    return whole.signum() <= 0
        ? Optional.empty()
        : Optional.of(
            sum(months, above, cleaned)
                .multiply(BigDecimal.valueOf(100))
                .divide(whole, MathContext.DECIMAL64));
  }

  private BigDecimal sum(Collection<ChannelMonth> months, List<String> measures, boolean cleaned) {
    return months.stream()
        .filter(at -> measures.contains(at.measure()))
        .map(at -> amount(at, cleaned))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Of counts the last of each month stands for it; flows are summed. */
  private BigDecimal amount(ChannelMonth at, boolean cleaned) {
    BigDecimal amount = counts ? at.last() : at.sum();
    return cleaned ? amount.subtract(at.flagged()) : amount;
  }

  /** How large: the newest value of each channel, or the sum of all. */
  Optional<BigDecimal> size(Collection<ChannelMonth> months) {
    List<ChannelMonth> of = months.stream().filter(at -> size.contains(at.measure())).toList();
    if (of.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        gauge
            ? of.stream()
                .filter(at -> newest(of, at))
                .map(ChannelMonth::last)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
            : sum(of, size, true));
  }

  private static boolean newest(List<ChannelMonth> of, ChannelMonth at) {
    return of.stream()
        .noneMatch(
            other -> other.channel().equals(at.channel()) && other.month().isAfter(at.month()));
  }
}

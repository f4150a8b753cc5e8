package vn.thuocso.stream.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.ChannelEntry.Ownership;
import vn.thuocso.contract.wire.ContentEntry;
import vn.thuocso.contract.wire.PollEntry;
import vn.thuocso.contract.wire.UnitEntry;
import vn.thuocso.stream.event.Place;
import vn.thuocso.warehouse.row.RowBinary;
import vn.thuocso.warehouse.row.Table;

/** Rows of the dimensions; the entry's own version decides which one counts. */
public final class RegistryRows {

  private static final String FIRST_DAY = "1900-01-01";
  private static final String LAST_DAY = "2299-12-31";

  private RegistryRows() {}

  /** Returns a unit. */
  public static WarehouseRow unit(UnitEntry entry, Place place) {
    RowBinary row =
        new RowBinary()
            .text(entry.getCode())
            .text(entry.getName())
            .text(entry.getKind())
            .text(entry.getParentCode())
            .nullable(day(entry.getValidFrom()), RowBinary::int32)
            .nullable(day(entry.getValidTo()), RowBinary::int32)
            .nullable(entry.hasPopulation() ? entry.getPopulation() : null, RowBinary::int64)
            .nullable(entry.hasAreaKm2() ? entry.getAreaKm2() : null, RowBinary::float64)
            .text(entry.getPrimaryDistrict())
            .float64(entry.getPrimaryShare())
            .text(RegistryJson.predecessors(entry.getPredecessorsList()));
    return WarehouseRow.of(
        Table.UNIT, Lineages.place(row, Topics.UNITS, place, entry.getVersion()));
  }

  /** Returns a channel with its owners; an open end is written as a far day. */
  public static WarehouseRow channel(ChannelEntry entry, Place place) {
    List<Ownership> owners = entry.getOwnersList();
    RowBinary row =
        new RowBinary()
            .text(entry.getId())
            .text(entry.getKind())
            .text(entry.getName())
            .text(entry.getUrl())
            .text(entry.getExternalId())
            .array(owners, (to, owner) -> to.text(owner.getUnitCode()))
            .array(owners, (to, owner) -> to.int32(dayOr(owner.getFrom(), FIRST_DAY)))
            .array(owners, (to, owner) -> to.int32(dayOr(owner.getTo(), LAST_DAY)))
            .nullable(day(entry.getInteractionsFrom()), RowBinary::int32)
            .bool(entry.getVerified())
            .bool(entry.getClosed())
            .bool(entry.getGenerated());
    return WarehouseRow.of(
        Table.CHANNEL, Lineages.place(row, Topics.CHANNELS, place, entry.getVersion()));
  }

  /** Returns a content. */
  public static WarehouseRow content(ContentEntry entry, Place place) {
    RowBinary row =
        new RowBinary()
            .text(entry.getId())
            .text(entry.getChannelId())
            .text(entry.getKind())
            .text(entry.getTitle())
            .nullable(unsigned(entry.hasIssueNumber(), entry.getIssueNumber()), RowBinary::int32)
            .nullable(day(entry.getPlannedOn()), RowBinary::int32)
            .nullable(day(entry.getPublishedOn()), RowBinary::int32)
            .nullable(entry.hasTargetReaders() ? entry.getTargetReaders() : null, RowBinary::int64)
            .nullable(unsigned(entry.hasPages(), entry.getPages()), RowBinary::int32)
            .nullable(unsigned(entry.hasArticles(), entry.getArticles()), RowBinary::int32)
            .nullable(unsigned(entry.hasVideos(), entry.getVideos()), RowBinary::int32)
            .nullable(unsigned(entry.hasPhotos(), entry.getPhotos()), RowBinary::int32)
            .array(entry.getFeaturesList(), RowBinary::text)
            .text(entry.getQrCode())
            .text(entry.getTargetUrl())
            .bool(entry.getGenerated());
    return WarehouseRow.of(
        Table.CONTENT, Lineages.place(row, Topics.CONTENTS, place, entry.getVersion()));
  }

  /** Returns a poll. */
  public static WarehouseRow poll(PollEntry entry, Place place) {
    RowBinary row =
        new RowBinary()
            .text(entry.getId())
            .text(entry.getChannelId())
            .text(entry.getContentId())
            .text(entry.getTitle())
            .nullable(day(entry.getOpensOn()), RowBinary::int32)
            .nullable(day(entry.getClosesOn()), RowBinary::int32)
            .nullable(
                entry.hasTargetPopulation() ? entry.getTargetPopulation() : null, RowBinary::int64)
            .text(RegistryJson.questions(entry.getQuestionsList()))
            .nullable(day(entry.getResultPublishedOn()), RowBinary::int32)
            .nullable(day(entry.getResponsePublishedOn()), RowBinary::int32)
            .bool(entry.getGenerated());
    return WarehouseRow.of(
        Table.POLL, Lineages.place(row, Topics.POLLS, place, entry.getVersion()));
  }

  private static @Nullable Long unsigned(boolean present, int value) {
    return present ? (Long) Integer.toUnsignedLong(value) : null;
  }

  private static @Nullable Long day(String iso) {
    return iso.isEmpty() ? null : (Long) parsed(iso).toEpochDay();
  }

  private static long dayOr(String iso, String open) {
    return parsed(iso.isEmpty() ? open : iso).toEpochDay();
  }

  private static LocalDate parsed(String iso) {
    LocalDate day = LocalDate.parse(iso);
    if (day.getYear() < 1900 || day.getYear() > 2299) {
      throw new DateTimeException("A day of the registry lies in 1900 to 2299, not " + iso);
    }
    return day;
  }
}

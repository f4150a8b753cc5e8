package vn.thuocso.warehouse.schema;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.kpi.Kpi;
import vn.thuocso.contract.kpi.KpiCatalogue;
import vn.thuocso.warehouse.WarehouseClient;
import vn.thuocso.warehouse.row.RowBinary;
import vn.thuocso.warehouse.row.Table;

/** Fills the dimensions that the contract defines; rows replace those of an earlier fill. */
final class Dimensions {

  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2040, 12, 31);

  private Dimensions() {}

  static void fill(WarehouseClient client, long version) {
    client.insert(Table.MEASURE, measures(version));
    client.insert(Table.KPI, kpis(version));
    client.insert(Table.CALENDAR, calendar(version));
  }

  private static List<byte[]> measures(long version) {
    return Arrays.stream(Measure.values()).map(m -> measure(m, version)).toList();
  }

  private static byte[] measure(Measure measure, long version) {
    return new RowBinary()
        .text(measure.code())
        .text(measure.kind().code())
        .text(measure.unit())
        .text(lower(measure.direction()))
        .text(measure.baseGrain().code())
        .text(measure.labelVi())
        .text(measure.labelEn())
        .bool(measure.negativeAllowed())
        .bool(measure.countedFromInteractions())
        .int64(version)
        .bytes();
  }

  private static List<byte[]> kpis(long version) {
    return KpiCatalogue.all().stream().map(kpi -> kpi(kpi, version)).toList();
  }

  private static byte[] kpi(Kpi kpi, long version) {
    return new RowBinary()
        .text(kpi.code().value())
        .text(kpi.nameVi())
        .text(kpi.nameEn())
        .array(kpi.channels(), (row, kind) -> row.text(kind.code()))
        .text(kpi.numerator().toString())
        .text(kpi.denominator().toString())
        .float64(kpi.scale())
        .text(kpi.unit())
        .text(kpi.period().code())
        .text(lower(kpi.direction()))
        .text(kpi.pillar().map(Dimensions::lower).orElse(""))
        .int8(kpi.level())
        .int32(kpi.minPeople())
        .text(kpi.caveatVi())
        .int64(version)
        .bytes();
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static List<byte[]> calendar(long version) {
    return FIRST.datesUntil(LAST.plusDays(1)).map(day -> day(day, version)).toList();
  }

  private static byte[] day(LocalDate day, long version) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate month = day.withDayOfMonth(1);
    return new RowBinary()
        .int32(day.toEpochDay())
        .int64(HcmcCalendar.startOf(day).toEpochMilli())
        .int64(HcmcCalendar.startOf(day.plusDays(1)).toEpochMilli())
        .int8(day.getDayOfWeek().getValue())
        .int32(monday.toEpochDay())
        .int32(month.toEpochDay())
        .int32(month.minusMonths((month.getMonthValue() - 1) % 3).toEpochDay())
        .int16(day.getYear())
        .int64(version)
        .bytes();
  }
}

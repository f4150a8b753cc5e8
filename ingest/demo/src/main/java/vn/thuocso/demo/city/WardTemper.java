package vn.thuocso.demo.city;

import java.util.Map;

/**
 * How a ward works, in thousandths: partly as its area did, partly by its own lot. It stays itself
 * from year to year, so that rankings have something to rank; the lots say nothing about real
 * people.
 *
 * @param skill from 0, the least, to 1000
 */
public record WardTemper(Ward ward, int skill, Noise noise) {

  /** Thousandths of wards to which something does not apply, by somebody else's decision. */
  private static final Map<String, Integer> FREED =
      Map.of(
          "loudspeakers", 90,
          "digital-group", 60,
          "handbook", 70,
          "systems", 560,
          "drills", 240,
          "surveys", 320,
          "publication", 840,
          "press", 280,
          "archive", 50);

  /** Reports little of what is asked. */
  private static final int SLOPPY_PERMILLE = 32;

  /** Draws the temper of a ward. */
  public static WardTemper of(Area area, Ward ward, Noise noise) {
    Noise own = noise.of("ward-temper").of(ward.code());
    int ofArea = (Temper.of(area, noise).discipline() - 560) * 1000 / 425;
    int byLot = (own.of("one").below(1001) + own.of("two").below(1001)) / 2;
    return new WardTemper(ward, (350 * ofArea + 650 * byLot) / 1000, own);
  }

  /**
   * How well it does something in a year, from 0 to 1000: its skill, how it takes to the field,
   * what it learns from year to year, and a lot.
   */
  public int performance(String field, String task, int year) {
    int learned = (year - 2026) * noise.of("learns").between(20, 150);
    int taste = noise.of("taste").of(field).between(-130, 130);
    int lot = noise.of("task").of(task).between(-210, 210);
    int yearly = noise.of("year").of(year).of(task).between(-60, 60);
    return Math.max(0, Math.min(1000, 490 + 450 * skill / 1000 + taste + lot + yearly + learned));
  }

  /** True where nothing is told of a task in a year: seldom, more often by the less skilled. */
  public boolean silent(String task, int year) {
    int permille = sloppy() ? 300 : 8 + (1000 - skill) * 40 / 1000;
    return noise.of("silent").of(year).of(task).hits(permille);
  }

  /** True where something does not apply to the ward, in no year. */
  public boolean freed(String lot) {
    return drawn(lot, FREED.getOrDefault(lot, 0));
  }

  /** True in some thousandths of wards, the same ones in every year. */
  public boolean drawn(String lot, int permille) {
    return noise.of("drawn").of(lot).hits(permille);
  }

  private boolean sloppy() {
    return noise.of("sloppy").hits(SLOPPY_PERMILLE);
  }
}

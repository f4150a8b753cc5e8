package vn.thuocso.demo.declared;

import java.util.List;
import java.util.Locale;
import vn.thuocso.demo.city.Area;
import vn.thuocso.demo.city.City;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.city.Ward;
import vn.thuocso.demo.city.WardTemper;

/** Writes what the wards of a city state in a year, in the long form of the index's data files. */
public final class DeclaredFile {

  private static final String HEADING =
      "unit,name,kind,period,code,state,value,numerator,denominator,extra\n";

  private DeclaredFile() {}

  /** The file's text; the same for the same seed. */
  public static String text(City city, Noise noise, int year) {
    List<Criterion> criteria = Criterion.all();
    StringBuilder text = new StringBuilder(HEADING);
    for (Area area : city.areas()) {
      for (Ward ward : area.wards()) {
        WardTemper temper = WardTemper.of(area, ward, noise);
        Declaring declaring = new Declaring(temper, year);
        for (Criterion criterion : criteria) {
          if (criterion.kind() != Criterion.Kind.FREED) {
            line(text, ward, year, criterion, declaring.state(criterion));
          } else if (freed(city, ward, criterion, temper)) {
            line(text, ward, year, criterion, Statement.FREED);
          }
        }
      }
    }
    return text.toString();
  }

  /** Who publishes an e-publication cannot be freed from it. */
  private static boolean freed(City city, Ward ward, Criterion criterion, WardTemper temper) {
    boolean publishes =
        criterion.lot().equals("publication")
            && List.of("002", "021").stream().anyMatch(area -> city.area(area).heir().equals(ward));
    return !publishes && temper.freed(criterion.lot());
  }

  private static void line(
      StringBuilder text, Ward ward, int year, Criterion criterion, Statement statement) {
    String kind = ward.name().startsWith("Phường ") ? "phuong" : "xa";
    text.append(
        String.format(
            Locale.ROOT,
            "%s,%s,%s,%d,%s,%s,%s,%s,%s,%s\n",
            ward.code(),
            ward.name(),
            kind,
            year,
            criterion.code(),
            statement.state(),
            statement.value(),
            statement.numerator(),
            statement.denominator(),
            statement.extra()));
  }
}

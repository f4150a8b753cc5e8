package vn.thuocso.dashboard.target.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.dashboard.score.Address;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.dashboard.target.sheet.Measures;
import vn.thuocso.dashboard.target.sheet.SheetKey;

/**
 * What the words of an address ask of a sheet; a word without meaning is as if it was not said.
 *
 * @param view {@code chi-tieu}, {@code ket-qua} or {@code khoang-cach}
 * @param columns {@code dang-dat}, {@code chinh}, {@code tat-ca} or a main index
 * @param place the cell that is selected
 */
record Asked(Measures measures, int year, String view, String columns, Optional<Place> place) {

  static final String PATH = "/chi-tieu";
  static final String TARGETS = "chi-tieu";
  static final String RESULTS = "ket-qua";
  static final String GAPS = "khoang-cach";
  static final String SET = "dang-dat";
  static final String MAIN = "chinh";
  static final String ALL = "tat-ca";

  private static final int LAST = 2100;

  static Asked of(Map<String, String> words, int thisYear) {
    Measures measures =
        Measures.of(words.getOrDefault("bo", ""))
            .orElseGet(() -> Measures.of(Measures.frameworks().get(0)).orElseThrow());
    String year = words.getOrDefault("nam", "");
    int chosen = year.matches("20[0-9]{2}") ? Integer.parseInt(year) : thisYear;
    String view = words.getOrDefault("xem", "");
    String columns = words.getOrDefault("cot", "");
    boolean known =
        List.of(MAIN, ALL).contains(columns)
            || measures.indices().stream().anyMatch(index -> index.code().equals(columns));
    return new Asked(
        measures,
        Math.min(chosen, LAST),
        List.of(RESULTS, GAPS).contains(view) ? view : TARGETS,
        known ? columns : SET,
        place(words.getOrDefault("o", ""), measures));
  }

  /** A cell as addresses name it: {@code 6.5@00103}. */
  static Optional<Place> place(String word, Measures measures) {
    int at = word.indexOf('@');
    if (at < 0 || !Scope.isValid(word.substring(at + 1))) {
      return Optional.empty();
    }
    return measures
        .find(word.substring(0, at))
        .map(measure -> new Place(measure.code(), new Scope(word.substring(at + 1))));
  }

  static String word(Place place) {
    return place.node() + "@" + place.scope();
  }

  SheetKey key() {
    return new SheetKey(measures.framework(), year);
  }

  Measure measure(Place place) {
    return measures.find(place.node()).orElseThrow();
  }

  /** The address of this very question; what is the default is left out. */
  Address address() {
    Address all =
        Address.empty()
            .with("nam", Integer.toString(year))
            .with("xem", view.equals(TARGETS) ? "" : view)
            .with("cot", columns.equals(SET) ? "" : columns)
            .with("o", place.map(Asked::word).orElse(""));
    return Measures.frameworks().get(0).equals(measures.framework())
        ? all
        : all.with("bo", measures.framework());
  }

  String at(String path) {
    return address().at(path);
  }
}

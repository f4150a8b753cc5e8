package vn.thuocso.dashboard.simulation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.export.Download;
import vn.thuocso.dashboard.score.ChosenSnapshot;
import vn.thuocso.dashboard.score.Snapshots;
import vn.thuocso.dashboard.score.UnknownWord;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.unit.UnitSearch;
import vn.thuocso.dashboard.unit.Units;
import vn.thuocso.dashboard.wording.Wording;

/** What would lift a ward by one rank; readable without login. */
@Controller
class LiftController {

  private static final int SIMILAR = 5;

  private final Units units;
  private final UnitSearch search;
  private final Snapshots snapshots;
  private final ReadySnapshots ready;
  private final Shown shown;
  private final MessageSource messages;

  LiftController(
      Units units,
      UnitSearch search,
      Snapshots snapshots,
      ReadySnapshots ready,
      Shown shown,
      MessageSource messages) {
    this.units = units;
    this.search = search;
    this.snapshots = snapshots;
    this.ready = ready;
    this.shown = shown;
    this.messages = messages;
  }

  @GetMapping("/don-vi/{code}/len-hang")
  ModelAndView lift(
      @PathVariable String code, @RequestParam MultiValueMap<String, String> words, Locale locale) {
    Wording say = Wording.in(locale, messages);
    Optional<Unit> unit =
        code.matches("[0-9]{3}|[0-9]{5}") ? units.find(new UnitCode(code)) : Optional.empty();
    if (unit.isEmpty()) {
      return shown
          .page("simulation/unknown", HttpStatus.NOT_FOUND, false, say)
          .addObject("similar", search.similar(code, SIMILAR))
          .addObject("code", new UnknownWord("code", code).word());
    }
    Optional<ChosenSnapshot> chosen =
        ChosenSnapshot.of(words.toSingleValueMap(), snapshots.complete());
    if (chosen.isEmpty()) {
      return shown.page("ranking/empty", HttpStatus.OK, false, say);
    }
    return unit.get().code().isDistrict()
        ? area(unit.get(), chosen.get(), say)
        : ward(unit.get(), chosen.get(), asked(words), say);
  }

  /** A file answers what was asked, or not at all. */
  @GetMapping({"/don-vi/{code}/len-hang/bang.csv", "/don-vi/{code}/len-hang/bang.xlsx"})
  ResponseEntity<byte[]> table(
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> words,
      Locale locale) {
    Wording say = Wording.in(locale, messages);
    Optional<ChosenSnapshot> chosen =
        ChosenSnapshot.of(words.toSingleValueMap(), snapshots.complete())
            .filter(found -> found.unknown().isEmpty() && code.matches("[0-9]{5}"));
    Optional<Ready> found = chosen.flatMap(at -> ready.of(at.snapshot()));
    var ward = new vn.thuocso.index.data.UnitCode(code);
    if (found.isEmpty() || Ascent.rank(found.get(), ward).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Download.table(
        request,
        "len-hang-" + code + "-" + chosen.get().snapshot().asOf(),
        new LiftPages(found.get(), ward, chosen.get().address(), say)
            .sheet(asked(words), LiftPages.stamp(chosen.get(), code, asked(words))),
        say);
  }

  private static Optional<List<String>> asked(MultiValueMap<String, String> words) {
    List<String> picked = words.getOrDefault("v", List.of());
    return picked.isEmpty() && !words.containsKey(LiftPages.CHOSEN)
        ? Optional.empty()
        : Optional.of(picked.stream().filter(word -> !word.isEmpty()).toList());
  }

  private ModelAndView ward(
      Unit unit, ChosenSnapshot chosen, Optional<List<String>> asked, Wording say) {
    Optional<Ready> found = ready.of(chosen.snapshot());
    var ward = new vn.thuocso.index.data.UnitCode(unit.code().value());
    ModelAndView page;
    if (found.isEmpty()) {
      page = shown.page("simulation/unkept", HttpStatus.OK, false, say);
    } else if (Ascent.rank(found.get(), ward).isEmpty()) {
      page = shown.page("simulation/unranked", HttpStatus.OK, false, say);
    } else {
      boolean generated = found.get().inputs().generated().contains(ward);
      page =
          shown
              .page("simulation/lift", HttpStatus.OK, generated, say)
              .addObject(
                  "lift", new LiftPages(found.get(), ward, chosen.address(), say).page(asked))
              .addObject("stamp", LiftPages.stamp(chosen, ward.value(), asked));
    }
    return page.addObject("place", place(unit, chosen, say))
        .addObject("unknown", Shown.remarks(chosen, say));
  }

  private ModelAndView area(Unit unit, ChosenSnapshot chosen, Wording say) {
    Optional<Ready> found = ready.of(chosen.snapshot());
    List<Place> wards =
        units.on(chosen.snapshot().asOf()).stream()
            .filter(ward -> ward.primary() != null && ward.primary().district().equals(unit.code()))
            .map(ward -> place(ward, chosen, say).ranked(found))
            .toList();
    var area = new vn.thuocso.index.data.UnitCode(unit.code().value());
    ModelAndView page = shown.page("simulation/area", HttpStatus.OK, false, say);
    found
        .flatMap(there -> AreaLiftPages.page(there, area, chosen.address(), say))
        .ifPresent(lift -> page.addObject("areaLift", lift));
    return page.addObject("place", place(unit, chosen, say))
        .addObject("unknown", Shown.remarks(chosen, say))
        .addObject("wards", wards);
  }

  private static Place place(Unit unit, ChosenSnapshot chosen, Wording say) {
    String code = unit.code().value();
    return new Place(
        code,
        LiftWords.brief(unit.name(), unit.kind().code()),
        chosen.address().at("/don-vi/" + code),
        chosen.address().at("/don-vi/" + code + "/len-hang"),
        say.day(chosen.snapshot().asOf()),
        "");
  }

  /** A unit with its addresses. */
  record Place(String code, String name, String profile, String lift, String day, String rank) {

    Place ranked(Optional<Ready> ready) {
      String rank =
          ready
              .map(there -> Ascent.rank(there, new vn.thuocso.index.data.UnitCode(code)))
              .filter(java.util.OptionalDouble::isPresent)
              .map(there -> Integer.toString((int) there.getAsDouble()))
              .orElse("");
      return new Place(code, name, profile, lift, day, rank);
    }
  }
}

package vn.thuocso.dashboard.simulation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.dashboard.export.Download;
import vn.thuocso.dashboard.export.Sheet;
import vn.thuocso.dashboard.score.ChosenSnapshot;
import vn.thuocso.dashboard.score.Snapshots;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.dashboard.scoring.kept.Bounded;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Framework;

/** How ranks would move under other weights; readable without login, and nothing is kept. */
@Controller
class WeightController {

  /** Trials are small; a reader who goes back and forth is answered at once. */
  private static final int MOST = 32;

  private final Snapshots snapshots;
  private final ReadySnapshots ready;
  private final Shown shown;
  private final MessageSource messages;
  private final Bounded<Asked, Trial> trials = new Bounded<>(MOST);

  WeightController(Snapshots snapshots, ReadySnapshots ready, Shown shown, MessageSource messages) {
    this.snapshots = snapshots;
    this.ready = ready;
    this.shown = shown;
    this.messages = messages;
  }

  private record Asked(String snapshot, Weights weights) {}

  @GetMapping("/thu-trong-so")
  ModelAndView trial(@RequestParam Map<String, String> words, Locale locale) {
    Wording say = Wording.in(locale, messages);
    Optional<ChosenSnapshot> chosen = ChosenSnapshot.of(words, snapshots.complete());
    if (chosen.isEmpty()) {
      return shown.page("ranking/empty", HttpStatus.OK, false, say);
    }
    Optional<String> stamp = ready.stamp(chosen.get().snapshot());
    Optional<Inputs> found = stamp.flatMap(at -> ready.inputs(chosen.get().snapshot()));
    if (found.isEmpty()) {
      return shown
          .page("simulation/unkept-weights", HttpStatus.OK, false, say)
          .addObject("day", say.day(chosen.get().snapshot().asOf()))
          .addObject("unknown", Shown.remarks(chosen.get(), say));
    }
    WeightForm form = WeightForm.of(framework(), words, say);
    WeightPage page =
        page(
            chosen.get(),
            stamp.orElseThrow(),
            found.get(),
            form,
            words.containsKey(WeightPages.ALL),
            say);
    boolean generated = !found.get().generated().isEmpty();
    return shown
        .page("simulation/weights", HttpStatus.OK, generated, say)
        .addObject("page", page)
        .addObject(
            "stamp",
            form.weights().map(sound -> WeightPages.stamp(chosen.get(), form)).orElse(null))
        .addObject("unknown", Shown.remarks(chosen.get(), say));
  }

  private WeightPage page(
      ChosenSnapshot chosen,
      String stamp,
      Inputs found,
      WeightForm form,
      boolean all,
      Wording say) {
    Framework framework = framework();
    WeightPages pages =
        new WeightPages(found, framework.code().value(), chosen.address(), all, say);
    if (form.weights().isEmpty()) {
      return pages.refused(form);
    }
    Weights own = Weights.of(framework);
    Trial before = trial(stamp, own, framework, found);
    boolean same = form.weights().get().equals(own);
    return pages.page(
        form, same, before, same ? before : trial(stamp, form.weights().get(), framework, found));
  }

  /** A file answers what was asked, or not at all. */
  @GetMapping({"/thu-trong-so/bang.csv", "/thu-trong-so/bang.xlsx"})
  ResponseEntity<byte[]> table(
      HttpServletRequest request, @RequestParam Map<String, String> words, Locale locale) {
    Wording say = Wording.in(locale, messages);
    ChosenSnapshot chosen =
        ChosenSnapshot.of(words, snapshots.complete())
            .filter(found -> found.unknown().isEmpty())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    WeightForm form = WeightForm.of(framework(), words, say);
    Optional<String> stamp = ready.stamp(chosen.snapshot());
    Optional<Inputs> inputs = stamp.flatMap(at -> ready.inputs(chosen.snapshot()));
    if (inputs.isEmpty() || form.weights().isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Sheet sheet =
        new WeightPages(inputs.get(), framework().code().value(), chosen.address(), true, say)
            .sheet(
                form,
                WeightPages.stamp(chosen, form),
                trial(stamp.get(), Weights.of(framework()), framework(), inputs.get()),
                trial(stamp.get(), form.weights().get(), framework(), inputs.get()));
    return Download.table(request, "thu-trong-so-" + chosen.snapshot().asOf(), sheet, say);
  }

  private Framework framework() {
    return ready.engine().definition().framework();
  }

  /** The framework's own weights are scored by the framework itself. */
  private Trial trial(String stamp, Weights weights, Framework framework, Inputs found) {
    boolean own = weights.equals(Weights.of(framework));
    return trials
        .get(
            new Asked(stamp, weights),
            () ->
                Optional.of(
                    Trial.of(
                        own ? framework : new Reweighted(framework, weights).framework(), found)))
        .orElseThrow();
  }
}

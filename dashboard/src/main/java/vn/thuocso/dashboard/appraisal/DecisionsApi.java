package vn.thuocso.dashboard.appraisal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.decision.Choice;
import vn.thuocso.dashboard.assessment.decision.Decision;
import vn.thuocso.dashboard.assessment.decision.Decisions;
import vn.thuocso.dashboard.assessment.decision.Stage;
import vn.thuocso.dashboard.assessment.decision.Verdict;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.dashboard.shell.PlainText;

/** Queue and decisions for programs: the same rules as on the desk. */
@RestController
class DecisionsApi {

  private static final String PATH =
      "/api/v1/rounds/{year:[0-9]{4}}/units/{unit:[0-9]{5}}/criteria/{criterion}/decisions";
  private static final int LONGEST = 2000;
  private static final int LARGEST_PAGE = 200;

  private final Rounds rounds;
  private final Desk desk;
  private final Queues queues;
  private final Decisions decisions;
  private final Blinds blinds;
  private final Callers callers;

  DecisionsApi(
      Rounds rounds,
      Desk desk,
      Queues queues,
      Decisions decisions,
      Blinds blinds,
      Callers callers) {
    this.rounds = rounds;
    this.desk = desk;
    this.queues = queues;
    this.decisions = decisions;
    this.blinds = blinds;
    this.callers = callers;
  }

  /**
   * What is decided.
   *
   * @param stage verification or council
   * @param choice accept, lower, raise or return
   * @param due an instant, where it is returned
   * @param claimVersion the version of the claim that was looked at; 0 for none
   */
  record Said(
      @Nullable String stage,
      @Nullable String choice,
      @Nullable BigDecimal points,
      @Nullable String reason,
      @Nullable Instant due,
      int claimVersion) {}

  private static final Said NOTHING = new Said(null, null, null, null, null, 0);

  /** What was decided. */
  record Made(
      int version,
      String stage,
      String choice,
      @Nullable BigDecimal points,
      String reason,
      @Nullable Instant due,
      int claimVersion,
      Instant decidedAt) {

    static Made of(Decision of) {
      Verdict verdict = of.verdict();
      return new Made(
          of.version(),
          verdict.stage().code(),
          verdict.choice().code(),
          verdict.points().orElse(null),
          verdict.reason(),
          verdict.due().orElse(null),
          of.claimVersion(),
          of.decidedAt());
    }
  }

  /** One criterion that waits. */
  record Waiting(
      String unit,
      String criterion,
      int version,
      int claimVersion,
      @Nullable BigDecimal claimed,
      @Nullable BigDecimal measured,
      List<String> flags) {

    static Waiting of(Dossier of) {
      return new Waiting(
          of.criterion().unit().value(),
          of.criterion().indicator(),
          of.version(),
          of.claimVersion(),
          of.self().orElse(null),
          of.system().orElse(null),
          of.flags().stream().map(Flag::code).toList());
    }
  }

  @GetMapping(PATH)
  ResponseEntity<List<Made>> history(
      @PathVariable int year, @PathVariable String unit, @PathVariable String criterion) {
    Criterion of = desk.named(year, unit, criterion);
    callers.require(of.unit(), Role.CLERK, Role.APPROVER, Role.VERIFIER, Role.COUNCIL);
    blinds.requireOpen(of);
    List<Made> made = decisions.of(of).stream().map(Made::of).toList();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .eTag(tag(made.size()))
        .body(made);
  }

  @PostMapping(PATH)
  ResponseEntity<Made> decide(
      @PathVariable int year,
      @PathVariable String unit,
      @PathVariable String criterion,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable Said sent) {
    Said said = Objects.requireNonNullElse(sent, NOTHING);
    Stage stage =
        said.stage() == null ? Stage.VERIFICATION : word(Stage.values(), Stage::code, said.stage());
    Criterion of = desk.criterion(year, unit, criterion, stage);
    blinds.requireOpen(of);
    Verdict verdict =
        new Verdict(
            stage,
            word(Choice.values(), Choice::code, said.choice()),
            Optional.ofNullable(said.points()),
            reason(said),
            Optional.ofNullable(said.due()));
    Decision made = desk.decide(of, verdict, seen(ifMatch), said.claimVersion());
    return ResponseEntity.status(HttpStatus.CREATED)
        .cacheControl(CacheControl.noStore())
        .eTag(tag(made.version()))
        .body(Made.of(made));
  }

  /** What waits for who asks, in the order of the desk. */
  @GetMapping("/api/v1/rounds/{year:[0-9]{4}}/queue")
  Map<String, Object> queue(
      @PathVariable int year,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    Round round = rounds.required(year);
    List<Dossier> all = queues.of(round, View.ALL).all();
    int rows = Math.max(1, Math.min(size, LARGEST_PAGE));
    long from = Math.min((long) Math.max(0, page) * rows, all.size());
    List<Waiting> items = all.stream().skip(from).limit(rows).map(Waiting::of).toList();
    return Map.of("page", Math.max(0, page), "size", rows, "total", all.size(), "items", items);
  }

  private static String reason(Said said) {
    String reason = PlainText.of(Objects.requireNonNullElse(said.reason(), "")).strip();
    if (reason.length() > LONGEST) {
      throw new ResponseStatusException(
          HttpStatus.UNPROCESSABLE_CONTENT, "reason: at most " + LONGEST + " characters");
    }
    return reason;
  }

  private static <T> T word(T[] all, Function<T, String> code, @Nullable String word) {
    return Arrays.stream(all)
        .filter(one -> code.apply(one).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new ResponseStatusException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "one of " + Arrays.stream(all).map(code).toList()));
  }

  /** The version that a write names; a write that names none is not taken. */
  private static int seen(@Nullable String ifMatch) {
    String plain = ifMatch == null ? "" : ifMatch.strip().replaceAll("^(W/)?\"|\"$", "");
    if (!plain.matches("[0-9]{1,9}")) {
      throw new ResponseStatusException(
          HttpStatus.PRECONDITION_REQUIRED, "If-Match names the version that was seen");
    }
    return Integer.parseInt(plain);
  }

  private static String tag(int version) {
    return "\"" + version + "\"";
  }
}

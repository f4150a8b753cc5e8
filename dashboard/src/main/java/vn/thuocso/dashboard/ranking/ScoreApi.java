package vn.thuocso.dashboard.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.UnknownWord;
import vn.thuocso.dashboard.target.Targets;
import vn.thuocso.dashboard.wording.Wording;

/** The ranking of scores for machines: the same figures, each with its state. */
@RestController
class ScoreApi {

  private final ScoreDesk desk;
  private final Targets targets;
  private final MessageSource messages;

  ScoreApi(ScoreDesk desk, Targets targets, MessageSource messages) {
    this.desk = desk;
    this.targets = targets;
    this.messages = messages;
  }

  @GetMapping("/api/v1/scores/ranking")
  ResponseEntity<Object> ranking(@RequestParam Map<String, String> words, Locale locale) {
    Wording say = Wording.in(locale, messages);
    Optional<Selection> chosen = desk.selected(words);
    if (chosen.isEmpty()) {
      return refusal(HttpStatus.NOT_FOUND, "NO_SNAPSHOT", say.say("ranking.empty.title") + ".");
    }
    if (!chosen.get().unknown().isEmpty()) {
      UnknownWord first = chosen.get().unknown().get(0);
      return refusal(
          HttpStatus.BAD_REQUEST,
          "UNKNOWN_" + first.parameter().toUpperCase(Locale.ROOT),
          say.say("ranking.refused", first.parameter(), first.word()));
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(body(chosen.get(), new ScoreText(say)));
  }

  private static ResponseEntity<Object> refusal(HttpStatus status, String code, String message) {
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .body(Map.of("code", code, "message", message));
  }

  private Body body(Selection chosen, ScoreText text) {
    Standings standings = desk.standings(chosen);
    ScoreRows rows = new ScoreRows(chosen, standings, targets, text);
    Snapshot now = chosen.snapshot();
    return new Body(
        now.framework(),
        now.frameworkVersion(),
        now.year(),
        now.variant().code(),
        now.asOf().toString(),
        now.computedAt().toString(),
        chosen.node().code(),
        chosen.node().max(),
        standings.before().map(at -> at.asOf().toString()).orElse(null),
        now.generated(),
        standings.ranked().size(),
        standings.rows().stream()
            .filter(rows::shown)
            .map(row -> row(row, standings, rows))
            .toList());
  }

  private static Row row(Score at, Standings standings, ScoreRows rows) {
    return new Row(
        at.unit().value(),
        at.name(),
        at.kind(),
        at.approximate(),
        at.state(),
        at.reason(),
        at.rank(),
        at.rankLow(),
        at.rankHigh(),
        at.tied(),
        at.band(),
        points(at.value(), standings),
        points(at.low(), standings),
        points(at.high(), standings),
        standings.climbed(at).orElse(null),
        standings.gained(at).map(ScoreApi::exact).orElse(null),
        rows.target(at).map(ScoreApi::exact).orElse(null),
        at.shares());
  }

  static @Nullable BigDecimal points(@Nullable BigDecimal value, Standings standings) {
    return value == null ? null : exact(standings.node().points(value));
  }

  /** A snapshot is exact to six decimals of the index. */
  static BigDecimal exact(BigDecimal points) {
    return points.setScale(4, RoundingMode.HALF_UP);
  }

  record Body(
      String framework,
      String version,
      int year,
      String variant,
      String asOf,
      String computedAt,
      String node,
      BigDecimal outOf,
      @Nullable String comparedWith,
      boolean generated,
      int ranked,
      List<Row> units) {}

  record Row(
      String code,
      String name,
      String kind,
      boolean approximate,
      String state,
      String reason,
      @Nullable Integer rank,
      @Nullable Integer rankBest,
      @Nullable Integer rankWorst,
      boolean tied,
      int band,
      @Nullable BigDecimal points,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      @Nullable Integer climbed,
      @Nullable BigDecimal gained,
      @Nullable BigDecimal target,
      Score.Shares shares) {}
}

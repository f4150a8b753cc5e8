package vn.thuocso.dashboard.origin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocso.dashboard.score.NodeScore;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.scoring.measured.Lineage;
import vn.thuocso.dashboard.scoring.measured.LineageRow;
import vn.thuocso.dashboard.wording.Wording;

/** Where a figure comes from, for machines. */
@RestController
class OriginApi {

  private final OriginDesk desk;
  private final MessageSource messages;

  OriginApi(OriginDesk desk, MessageSource messages) {
    this.desk = desk;
    this.messages = messages;
  }

  @GetMapping("/api/v1/scores/{unit}/{node}/origin")
  ResponseEntity<Object> origin(
      @PathVariable String unit,
      @PathVariable String node,
      @RequestParam Map<String, String> words,
      Locale locale) {
    Wording say = Wording.in(locale, messages);
    Answer answer = desk.find(unit, node, words);
    if (answer instanceof Answer.None none) {
      return refusal(
          HttpStatus.NOT_FOUND, "NO_" + none.what().name(), OriginController.sentence(none, say));
    }
    Answer.Origin origin = (Answer.Origin) answer;
    if (!origin.choice().unknown().isEmpty()) {
      String parameter = origin.choice().unknown().get(0).parameter();
      String word = origin.choice().unknown().get(0).word();
      return refusal(
          HttpStatus.BAD_REQUEST,
          "UNKNOWN_" + parameter.toUpperCase(Locale.ROOT),
          say.say("origin.unknown", parameter, word));
    }
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body(origin, say));
  }

  private static ResponseEntity<Object> refusal(HttpStatus status, String code, String message) {
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .body(Map.of("code", code, "message", message));
  }

  private static Body body(Answer.Origin origin, Wording say) {
    OriginPage page = OriginPages.of(origin, say);
    Snapshot at = origin.choice().snapshot();
    return new Body(
        new Taken(
            at.framework(),
            at.frameworkVersion(),
            at.year(),
            at.variant().code(),
            at.asOf().toString(),
            at.computedAt().toString(),
            origin.head()),
        figure(origin.score()),
        page.reason(),
        page.rule(),
        page.symbols(),
        page.notes(),
        origin.subject().parts().stream()
            .flatMap(part -> origin.at(part.code()).stream())
            .map(OriginApi::figure)
            .toList(),
        origin.wards().stream().map(OriginApi::figure).toList(),
        origin.lineage().map(OriginApi::records).orElse(List.of()));
  }

  /** What the warehouse has now; none where ballots of a channel are too few to be told. */
  private static List<LineageRow> records(Lineage lineage) {
    return LineageText.few(lineage.rows()) ? List.of() : lineage.rows();
  }

  private static Figure figure(NodeScore score) {
    boolean hidden = score.suppressed();
    return new Figure(
        score.unit().value(),
        score.node(),
        score.role(),
        score.state(),
        score.reason(),
        hidden ? null : score.value(),
        hidden ? null : score.points(),
        hidden ? null : score.assessed(),
        hidden ? null : score.numerator(),
        hidden ? null : score.denominator(),
        score.source(),
        score.approximate(),
        score.generated());
  }

  record Body(
      Taken snapshot,
      Figure figure,
      String reason,
      String rule,
      String symbols,
      List<String> notes,
      List<Figure> parts,
      List<Figure> wards,
      List<LineageRow> records) {}

  record Taken(
      String framework,
      String version,
      int year,
      String variant,
      String asOf,
      String computedAt,
      Head computation) {}

  record Figure(
      String unit,
      String node,
      String role,
      String state,
      String reason,
      @Nullable BigDecimal value,
      @Nullable BigDecimal points,
      @Nullable BigDecimal assessed,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      String source,
      boolean approximate,
      boolean generated) {}
}

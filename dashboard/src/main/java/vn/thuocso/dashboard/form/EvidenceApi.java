package vn.thuocso.dashboard.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.claim.Enclosures;
import vn.thuocso.dashboard.assessment.evidence.Evidence;
import vn.thuocso.dashboard.assessment.evidence.StoredFile;

/** Evidence beside a criterion, for programs. */
@RestController
class EvidenceApi {

  private static final String PATH =
      "/api/v1/rounds/{year:\\d{4}}/units/{unit}/criteria/{criterion}/evidence";

  private final Received received;
  private final Enclosures enclosures;
  private final Access access;

  EvidenceApi(Received received, Enclosures enclosures, Access access) {
    this.received = received;
    this.enclosures = enclosures;
    this.access = access;
  }

  /** One piece. */
  record Piece(
      int item,
      int version,
      String number,
      String name,
      String date,
      String summary,
      String link,
      String sha256,
      long size,
      boolean scanned,
      boolean removed) {

    static Piece of(Evidence one) {
      return new Piece(
          one.item(),
          one.version(),
          one.paper().number(),
          one.paper().name(),
          one.paper().date().map(Object::toString).orElse(""),
          one.paper().summary(),
          one.paper().link(),
          one.file().map(StoredFile::sha256).orElse(""),
          one.file().map(StoredFile::size).orElse(0L),
          one.file().map(StoredFile::scanned).orElse(false),
          one.removed());
    }
  }

  @GetMapping(PATH)
  ResponseEntity<List<Piece>> list(
      @PathVariable int year, @PathVariable String unit, @PathVariable("criterion") String code) {
    UnitCode of = access.seen(unit);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            enclosures.of(year, of).getOrDefault(code, List.of()).stream().map(Piece::of).toList());
  }

  @PostMapping(PATH)
  ResponseEntity<Piece> add(
      @PathVariable int year,
      @PathVariable String unit,
      @PathVariable("criterion") String code,
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile sent,
      @RequestParam Map<String, String> fields) {
    UnitCode of = access.filled(unit);
    Evidence one = received.take(new Criterion(year, of, code), sent, fields);
    return answer(HttpStatus.CREATED, one);
  }

  @DeleteMapping(PATH + "/{item:\\d{1,6}}")
  ResponseEntity<Piece> remove(
      @PathVariable int year,
      @PathVariable String unit,
      @PathVariable("criterion") String code,
      @PathVariable int item,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
    UnitCode of = access.filled(unit);
    int seen = Versions.seen(ifMatch);
    return answer(HttpStatus.OK, enclosures.remove(new Criterion(year, of, code), item, seen));
  }

  private static ResponseEntity<Piece> answer(HttpStatus status, Evidence one) {
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .eTag(Versions.tag(one.version()))
        .body(Piece.of(one));
  }
}

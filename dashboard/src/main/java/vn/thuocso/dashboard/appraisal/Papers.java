package vn.thuocso.dashboard.appraisal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocso.dashboard.appraisal.CasePage.Paper;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.evidence.Evidence;
import vn.thuocso.dashboard.assessment.evidence.StoredFile;
import vn.thuocso.dashboard.wording.Wording;

/** Pieces of evidence as they are listed beside a claim. */
record Papers(Wording say) {

  private static final int DIGEST = 16;

  List<Paper> of(List<Evidence> evidence) {
    return evidence.stream().sorted(Comparator.comparing(Evidence::item)).map(this::paper).toList();
  }

  private Paper paper(Evidence one) {
    Optional<StoredFile> file = one.file();
    return new Paper(
        one.paper().name(),
        about(one, file),
        file.isPresent() ? address(one) : one.paper().link(),
        file.map(it -> it.kind().code()).orElse("link"),
        file.map(it -> it.sha256().substring(0, DIGEST)).orElse(""),
        one.paper().summary());
  }

  private String about(Evidence one, Optional<StoredFile> file) {
    Stream<String> parts =
        Stream.of(
            one.paper().number(),
            one.paper().date().map(say::day).orElse(""),
            say.say("appraisal.paper.version", say.count(one.version()), say.moment(one.addedAt())),
            file.map(it -> size(it.size())).orElse(""),
            file.map(it -> say.say(scanned(it))).orElse(""));
    return String.join(" · ", parts.filter(part -> !part.isEmpty()).toList());
  }

  private static String scanned(StoredFile file) {
    return file.scanned() ? "appraisal.paper.scanned" : "appraisal.paper.unscanned";
  }

  private String size(long bytes) {
    return say.count(Math.max(1, (bytes + 512) / 1024)) + "\u00a0KB";
  }

  private static String address(Evidence one) {
    Criterion of = one.criterion();
    return "/tu-danh-gia/%d/%s/%s/minh-chung/%d/%d"
        .formatted(of.year(), of.unit(), of.indicator(), one.item(), one.version());
  }
}

package vn.thuocso.dashboard.live;

import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.pipeline.Freshness;
import vn.thuocso.dashboard.pipeline.FreshnessBoard;
import vn.thuocso.dashboard.score.Snapshots;

/** One word that is another whenever a page of figures would look different. */
@Component
class LiveNews {

  private static final long MINUTE = 60_000;

  private final FreshnessBoard freshness;
  private final Snapshots snapshots;

  LiveNews(FreshnessBoard freshness, Snapshots snapshots) {
    this.freshness = freshness;
    this.snapshots = snapshots;
  }

  /** The newest snapshot and, to the minute that the strip shows, the newest record. */
  String now() {
    Freshness fresh = freshness.now();
    return snapshots.complete().newest().map(at -> at.version()).orElse("0")
        + "-"
        + fresh.received().map(at -> at.toEpochMilli() / MINUTE).orElse(0L)
        + "-"
        + fresh.late()
        + "-"
        + fresh.silent();
  }
}

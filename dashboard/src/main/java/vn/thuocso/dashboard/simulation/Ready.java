package vn.thuocso.dashboard.simulation;

import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.dashboard.scoring.run.Engine;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.robust.Draws;
import vn.thuocso.index.robust.Outcomes;
import vn.thuocso.index.score.Scores;

/**
 * What every question about one snapshot begins with; it takes the most time and never changes.
 *
 * @param framework with the round of the snapshot
 * @param asTheyAre what the draws make of all wards
 */
record Ready(Inputs inputs, Framework framework, Scores scores, Draws draws, Outcomes asTheyAre) {

  static Ready of(Engine engine, Inputs inputs) {
    Scores scores = engine.scores(inputs);
    Draws draws = engine.draws(inputs, scores);
    return new Ready(
        inputs,
        inputs.assessed().shortened(engine.definition().framework()),
        scores,
        draws,
        draws.asTheyAre());
  }
}

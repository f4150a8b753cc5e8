package vn.thuocso.dashboard.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thuocso.dashboard.wording.Wording;

/** Says in sentences, made from the figures, why a criterion wants a close look. */
record Warnings(Dossier dossier, Wording say) {

  List<String> sentences() {
    Said said = new Said(say);
    List<String> sentences = new ArrayList<>();
    Set<Flag> flags = dossier.flags();
    if (flags.contains(Flag.DISPUTED)) {
      sentences.add(disputed(said));
    }
    if (flags.contains(Flag.UNPROVED)) {
      sentences.add(say.say("appraisal.warning.unproved"));
    }
    if (flags.contains(Flag.UNDECLARED)) {
      sentences.add(say.say("appraisal.warning.undeclared"));
    }
    if (flags.contains(Flag.UNMEASURED)) {
      sentences.add(say.say("appraisal.warning.unmeasured"));
    }
    if (flags.contains(Flag.JUMP)) {
      BigDecimal change = dossier.self().orElseThrow().subtract(dossier.before().orElseThrow());
      sentences.add(
          say.say(
              "appraisal.warning.jump",
              said.points(dossier.before()),
              said.points(dossier.self()),
              said.change(change)));
    }
    return sentences;
  }

  private String disputed(Said said) {
    EntryText text = new EntryText(dossier.indicator(), say);
    if (dossier.measured().isEmpty()) {
      return say.say("appraisal.warning.disputed.away", text.of(dossier.claimed()));
    }
    String measured = text.of(dossier.measured().get());
    return dossier.self().isPresent() && dossier.system().isPresent()
        ? say.say(
            "appraisal.warning.disputed",
            text.of(dossier.claimed()),
            measured,
            said.change(dossier.self().get().subtract(dossier.system().get())))
        : say.say("appraisal.warning.disputed.unscored", text.of(dossier.claimed()), measured);
  }
}

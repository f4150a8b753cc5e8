package vn.thuocso.dashboard.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.thuocso.dashboard.score.UnknownWord;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.lift.Chance;

/**
 * The tasks that somebody picked, and what could not be picked, in words.
 *
 * @param chosen each with all that has to be done with it
 */
record Picks(Set<Code> chosen, List<String> remarks) {

  /** More than any unit has; nobody writes longer addresses by hand. */
  static final int MOST = 60;

  Picks {
    chosen = Set.copyOf(chosen);
    remarks = List.copyOf(remarks);
  }

  static Picks of(List<String> words, Framework framework, List<Chance> chances, Wording say) {
    Map<Code, Chance> open = new TreeMap<>();
    chances.forEach(chance -> open.put(chance.indicator(), chance));
    Set<Code> chosen = new TreeSet<>();
    List<String> remarks = new ArrayList<>();
    if (words.size() > MOST) {
      remarks.add(say.say("simulation.pick.many", say.count(MOST)));
    }
    for (String word : words.stream().limit(MOST).distinct().toList()) {
      if (Code.isValid(word) && open.containsKey(new Code(word))) {
        chosen.add(new Code(word));
      } else if (remarks.size() < 4) {
        boolean known = Code.isValid(word) && framework.find(new Code(word)).isPresent();
        String key = known ? "simulation.pick.closed" : "simulation.pick.unknown";
        remarks.add(say.say(key, new UnknownWord("v", word).word()));
      }
    }
    complete(chosen, open, remarks, say);
    return new Picks(chosen, remarks);
  }

  private static void complete(
      Set<Code> chosen, Map<Code, Chance> open, List<String> remarks, Wording say) {
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Code code : List.copyOf(chosen)) {
        Chance chance = open.get(code);
        for (Code need : chance == null ? List.<Code>of() : chance.needs()) {
          if (chosen.add(need)) {
            grown = true;
            remarks.add(say.say("simulation.pick.needs", code.value(), need.value()));
          }
        }
      }
    }
  }
}

package vn.thuocso.index.robust;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;

/**
 * The parameters of every run, told one run after the other: its number and block of the design,
 * the number u of each factor, and what it stands for – the alternative taken, every shaken weight.
 * Redrawn data is told by its u, from which it follows with the seed.
 */
public final class Parameters {
  private final Subject subject;
  private final Study study;
  private final Design design;

  Parameters(Subject subject, Study study, Design design) {
    this.subject = subject;
    this.study = study;
    this.design = design;
  }

  public int runs() {
    return design.runs();
  }

  /** What every run computes anew, in words. */
  public String repeats() {
    return subject.repeats(study.factors());
  }

  /** The parameters of a run, by name. */
  public Map<String, String> of(int run) {
    double[] point = new double[design.inputs()];
    design.point(run, point);
    Map<String, String> told = new LinkedHashMap<>();
    told.put("run", String.valueOf(run));
    told.put("seed", String.valueOf(study.seed()));
    told.put("block", design.place(run));
    for (int f = 0; f < point.length; f++) {
      told.put("u." + study.factors().get(f).name(), String.valueOf(point[f]));
    }
    for (int f = 0; f < point.length; f++) {
      Factor factor = study.factors().get(f);
      if (factor instanceof Factor.Weights) {
        subject
            .shaken(study.seed(), study.factors(), point)
            .forEach((name, weight) -> told.put(name, String.valueOf(weight)));
      } else {
        told.put(factor.name(), meaning(factor, point[f]));
      }
    }
    return told;
  }

  /** An alternative, or the number that opens a stream. */
  private static String meaning(Factor factor, double u) {
    return factor instanceof Choice<?> choice
        ? String.valueOf(choice.alternatives().get(choice.number(u)))
        : String.valueOf(u);
  }

  /** Writes all runs as CSV with a header, and leaves what it writes to open. */
  public void writeCsv(Appendable out) throws IOException {
    CSVFormat.RFC4180.printRecord(out, of(0).keySet().toArray());
    for (int run = 0; run < runs(); run++) {
      CSVFormat.RFC4180.printRecord(out, of(run).values().toArray());
    }
  }
}

package vn.thuocso.index.robust;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import tools.jackson.databind.json.JsonMapper;

/**
 * The parameters of every run, told one run after the other: its number and block of the design,
 * the number u of each factor, and what it stands for – the alternative taken, every shaken weight.
 * Redrawn data is told by its u, from which it follows with the seed.
 */
public final class Parameters {
  private static final JsonMapper JSON = JsonMapper.builder().build();

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
    told.putAll(subject.describe(study.seed(), study.factors(), point));
    return told;
  }

  /** Writes all runs as CSV with a header, and leaves what it writes to open. */
  public void writeCsv(Appendable out) throws IOException {
    CSVFormat.RFC4180.printRecord(out, of(0).keySet().toArray());
    for (int run = 0; run < runs(); run++) {
      CSVFormat.RFC4180.printRecord(out, of(run).values().toArray());
    }
  }

  /** Writes all runs as JSON, one object on each line. */
  public void writeJson(Appendable out) throws IOException {
    for (int run = 0; run < runs(); run++) {
      out.append(JSON.writeValueAsString(of(run))).append('\n');
    }
  }
}

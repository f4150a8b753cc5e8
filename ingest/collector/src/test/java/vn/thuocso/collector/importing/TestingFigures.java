package vn.thuocso.collector.importing;

import java.util.ArrayList;
import java.util.List;
import vn.thuocso.collector.event.Figure;
import vn.thuocso.collector.event.Refusal;

/** Collects what a reader finds, as text. */
final class TestingFigures implements FileFigures {

  final List<String> figures = new ArrayList<>();
  final List<String> problems = new ArrayList<>();
  final List<Integer> blanks = new ArrayList<>();

  @Override
  public void figure(int line, Figure f) {
    figures.add(
        "%d %s %s %s %s/%s %s %s"
            .formatted(
                line,
                f.content().isEmpty() ? "-" : f.content(),
                f.measure().code(),
                f.grain().code(),
                f.start(),
                f.end(),
                f.reading(),
                f.value() == null ? "missing" : f.value().toPlainString()));
  }

  @Override
  public void problem(int line, Refusal refusal) {
    problems.add(line + " " + refusal.reason().code() + " " + refusal.value());
  }

  @Override
  public void blank(int line) {
    blanks.add(line);
  }
}

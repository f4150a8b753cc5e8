package vn.thuocso.collector.importing;

import vn.thuocso.collector.event.Figure;
import vn.thuocso.collector.event.Refusal;

/** Takes what a reader finds in a file, line by line. */
interface FileFigures {

  /** Takes one figure; {@code line} is the line, row or position in the file, from 1. */
  void figure(int line, Figure figure);

  /** Takes a line that cannot be read. */
  void problem(int line, Refusal refusal);

  /** Notes a line whose value is blank: nothing is said, which is not zero. */
  void blank(int line);
}

package vn.thuocso.index.robust;

/**
 * What is run again and again: a point of the unit cube goes in, one total for each unit comes out.
 */
public interface Model {
  /** How many coordinates a point has. */
  int inputs();

  int units();

  /** Makes ready to run on one thread. */
  Run open();

  /** A model with its own room to work in. */
  interface Run {
    /**
     * Runs the model. The same point gives the same totals, whatever ran before.
     *
     * @param point coordinates from 0 up to, not including, 1
     * @param totals takes the total of each unit; NaN where there is none
     */
    void at(double[] point, double[] totals);
  }
}

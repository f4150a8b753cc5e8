package vn.thuocso.index.robust;

/** At which points a model is run. Every point can be told without the others. */
public sealed interface Design permits Design.Independent, Design.Saltelli {
  int inputs();

  int runs();

  /** How many runs, from the first on, are independent draws; ranks are described by these. */
  int independent();

  /** Writes the point of a run. */
  void point(int run, double[] point);

  /** Where a run stands in the design, as {@code A}, {@code B} or {@code AB3}. */
  String place(int run);

  /** Each run a uniform draw of its own. COINr 1.1 {@code get_sensitivity}, type UA. */
  record Independent(long seed, int inputs, int runs) implements Design {
    public Independent {
      requirePositive(inputs, runs);
    }

    @Override
    public int independent() {
      return runs;
    }

    @Override
    public void point(int run, double[] point) {
      RandomStream random = RandomStream.of(seed, run);
      for (int i = 0; i < inputs; i++) {
        point[i] = random.nextDouble();
      }
    }

    @Override
    public String place(int run) {
      return "A";
    }
  }

  /**
   * n points A, n points B, and for each input the points A with that input taken from B: n(d + 2)
   * runs. COINr 1.1 {@code SA_sample}; Saltelli and others, <cite>Global Sensitivity Analysis: The
   * Primer</cite> (2008), §4.6.
   */
  record Saltelli(long seed, int inputs, int base) implements Design {
    public Saltelli {
      requirePositive(inputs, base);
    }

    @Override
    public int runs() {
      return Math.multiplyExact(base, inputs + 2);
    }

    @Override
    public int independent() {
      return 2 * base;
    }

    @Override
    public void point(int run, double[] point) {
      int block = run / base;
      RandomStream random = RandomStream.of(seed, run % base);
      for (int i = 0; i < inputs; i++) {
        point[i] = random.nextDouble();
      }
      for (int i = 0; i < inputs; i++) {
        double b = random.nextDouble();
        if (block == 1 || block - 2 == i) {
          point[i] = b;
        }
      }
    }

    @Override
    public String place(int run) {
      int block = run / base;
      return block == 0 ? "A" : block == 1 ? "B" : "AB" + (block - 1);
    }
  }

  private static void requirePositive(int inputs, int runs) {
    if (inputs < 1 || runs < 1) {
      throw new IllegalArgumentException(inputs + " inputs, " + runs + " runs");
    }
  }
}

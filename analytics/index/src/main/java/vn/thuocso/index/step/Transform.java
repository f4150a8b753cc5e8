package vn.thuocso.index.step;

/** Bends a whole column so that its tail shortens; order is kept. */
public sealed interface Transform {
  /** Transforms in place. */
  void apply(double[] column);

  /**
   * ln(x − min + 0.01·(max − min)), which any column bears.
   *
   * <p>COINr 1.1 {@code log_CT}.
   */
  record Log() implements Transform {
    @Override
    public void apply(double[] column) {
      double min = Columns.min(column);
      double shift = 0.01 * (Columns.max(column) - min);
      for (int i = 0; i < column.length; i++) {
        column[i] = StrictMath.log(column[i] - min + shift);
      }
    }
  }

  /**
   * ln((max − 1)(x − min) ÷ (max − min) + 1).
   *
   * <p>COINr 1.1 {@code log_GII}. There is no value where the argument is not positive, as with a
   * greatest value far below 0.
   */
  record LogGii() implements Transform {
    @Override
    public void apply(double[] column) {
      double min = Columns.min(column);
      double max = Columns.max(column);
      for (int i = 0; i < column.length; i++) {
        double y = (max - 1) * (column[i] - min) / (max - min) + 1;
        column[i] = y > 0 ? StrictMath.log(y) : Double.NaN;
      }
    }
  }

  /**
   * (yᵖ − 1) ÷ p with y = x − min + 1, and ln y for p = 0.
   *
   * <p>COINr 1.1 {@code boxcox} with {@code makepos = TRUE}; Box and Cox (1964).
   */
  record BoxCox(double power) implements Transform {
    @Override
    public void apply(double[] column) {
      double min = Columns.min(column);
      for (int i = 0; i < column.length; i++) {
        column[i] = BoxCoxLikelihood.bend(column[i] - min + 1, power);
      }
    }
  }

  /** Box and Cox's transform with the power from −2 to 2 that makes the column likeliest normal. */
  record LikeliestBoxCox() implements Transform {
    @Override
    public void apply(double[] column) {
      new BoxCox(BoxCoxLikelihood.power(column)).apply(column);
    }
  }

  /** Functions of a single value; there is no value where the function has none. */
  enum Plain implements Transform {
    /** ln x, for x > 0. */
    LN {
      @Override
      double of(double value) {
        return value > 0 ? StrictMath.log(value) : Double.NaN;
      }
    },
    /** log₁₀ x, for x > 0. */
    LOG10 {
      @Override
      double of(double value) {
        return value > 0 ? StrictMath.log10(value) : Double.NaN;
      }
    },
    /** ln(1 + x), for x > −1. */
    LOG1P {
      @Override
      double of(double value) {
        return value > -1 ? StrictMath.log1p(value) : Double.NaN;
      }
    },
    /** √x, for x ≥ 0. */
    SQUARE_ROOT {
      @Override
      double of(double value) {
        return Math.sqrt(value);
      }
    };

    abstract double of(double value);

    @Override
    public void apply(double[] column) {
      for (int i = 0; i < column.length; i++) {
        column[i] = of(column[i]);
      }
    }
  }
}

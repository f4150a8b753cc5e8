package vn.thuocso.index.step;

/**
 * Student's t distribution for whole degrees of freedom, by its closed form (Abramowitz &amp;
 * Stegun 26.7.3 and 26.7.4).
 */
public final class Student {
  private static final int HALVINGS = 200;

  private Student() {}

  /** The t that lies between -t and t with this probability. */
  public static double twoSided(double probability, int degrees) {
    if (!(probability > 0 && probability < 1) || degrees < 1) {
      throw new IllegalArgumentException("probability " + probability + ", degrees " + degrees);
    }
    double low = 0;
    double high = 1;
    while (within(high, degrees) < probability) {
      high *= 2;
    }
    for (int i = 0; i < HALVINGS && low < high; i++) {
      double middle = (low + high) / 2;
      if (within(middle, degrees) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** The probability between -t and t. */
  public static double within(double t, int degrees) {
    double angle = StrictMath.atan(t / StrictMath.sqrt(degrees));
    double sine = StrictMath.sin(angle);
    double cosine = StrictMath.cos(angle);
    return degrees % 2 == 0 ? even(sine, cosine, degrees) : odd(angle, sine, cosine, degrees);
  }

  private static double even(double sine, double cosine, int degrees) {
    double term = 1;
    double sum = 1;
    for (int i = 2; i < degrees; i += 2) {
      term *= cosine * cosine * (i - 1) / i;
      sum += term;
    }
    return sine * sum;
  }

  private static double odd(double angle, double sine, double cosine, int degrees) {
    double term = cosine;
    double sum = degrees == 1 ? 0 : cosine;
    for (int i = 3; i < degrees; i += 2) {
      term *= cosine * cosine * (i - 1) / i;
      sum += term;
    }
    return 2 / StrictMath.PI * (angle + sine * sum);
  }
}

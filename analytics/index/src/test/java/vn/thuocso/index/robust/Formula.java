package vn.thuocso.index.robust;

import java.util.function.ToDoubleFunction;

/** A model of one unit whose indices are known. */
record Formula(int inputs, ToDoubleFunction<double[]> f) implements Model {
  /** sin x + 7 sin² y + 0.1 z⁴ sin x on −π…π (Ishigami and Homma 1990). */
  static final Formula ISHIGAMI =
      new Formula(
          3,
          u -> {
            double x = Math.PI * (2 * u[0] - 1);
            double y = Math.PI * (2 * u[1] - 1);
            double z = Math.PI * (2 * u[2] - 1);
            double sin = StrictMath.sin(y);
            return StrictMath.sin(x) * (1 + 0.1 * z * z * z * z) + 7 * sin * sin;
          });

  /** x + 2y + 3z. */
  static final Formula ADDITIVE = new Formula(3, u -> u[0] + 2 * u[1] + 3 * u[2]);

  @Override
  public int units() {
    return 1;
  }

  @Override
  public Run open() {
    return (point, totals) -> totals[0] = f.applyAsDouble(point);
  }
}

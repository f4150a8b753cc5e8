package vn.thuocso.index.step;

/** Finds the k-th smallest of some values in linear time on average (Hoare's quickselect). */
final class Selection {
  private Selection() {}

  /** Reorders the values so that the k-th, from 0, stands at k and none before it is greater. */
  static double smallest(double[] values, int k) {
    int from = 0;
    int to = values.length - 1;
    while (from < to) {
      double pivot = middle(values[from], values[(from + to) >>> 1], values[to]);
      int left = from;
      int right = to;
      while (left <= right) {
        while (values[left] < pivot) {
          left++;
        }
        while (values[right] > pivot) {
          right--;
        }
        if (left <= right) {
          double swap = values[left];
          values[left++] = values[right];
          values[right--] = swap;
        }
      }
      if (k <= right) {
        to = right;
      } else if (k >= left) {
        from = left;
      } else {
        return values[k];
      }
    }
    return values[k];
  }

  private static double middle(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }
}

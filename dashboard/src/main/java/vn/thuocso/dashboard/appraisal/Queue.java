package vn.thuocso.dashboard.appraisal;

import java.util.List;
import java.util.Optional;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.Criterion;

/**
 * What somebody has still to decide, in one order.
 *
 * @param all of it, by unit and in the framework's order
 * @param view which part is shown
 */
record Queue(List<Dossier> all, View view) {

  /** As many stand beside a claim; the next ones come as these are decided. */
  static final int SHOWN = 40;

  Queue {
    all = List.copyOf(all);
  }

  List<Dossier> shown() {
    return all.stream().filter(view::shows).toList();
  }

  /** A part of what is shown, with that criterion in it. */
  List<Dossier> around(Optional<Criterion> current) {
    List<Dossier> shown = shown();
    int at = current.map(this::position).orElse(0);
    int from = Math.max(0, Math.min(at - SHOWN / 4, shown.size() - SHOWN));
    return shown.subList(from, Math.min(shown.size(), from + SHOWN));
  }

  /** What of a unit matches what the system measured. */
  List<Dossier> matching(UnitCode unit) {
    return all.stream()
        .filter(one -> one.criterion().unit().equals(unit))
        .filter(one -> !one.isCareful() && one.isMeasured())
        .toList();
  }

  long count(View of) {
    return all.stream().filter(of::shows).count();
  }

  /** Where a criterion stands among what is shown, from 0; -1 where it does not. */
  int position(Criterion criterion) {
    List<Dossier> shown = shown();
    for (int at = 0; at < shown.size(); at++) {
      if (shown.get(at).criterion().equals(criterion)) {
        return at;
      }
    }
    return -1;
  }

  Optional<Criterion> first() {
    return shown().stream().findFirst().map(Dossier::criterion);
  }

  /** The one after a criterion among what is shown. */
  Optional<Criterion> after(Criterion criterion) {
    int at = position(criterion);
    List<Dossier> shown = shown();
    return at >= 0 && at + 1 < shown.size()
        ? Optional.of(shown.get(at + 1).criterion())
        : Optional.empty();
  }

  Optional<Criterion> before(Criterion criterion) {
    int at = position(criterion);
    return at > 0 ? Optional.of(shown().get(at - 1).criterion()) : Optional.empty();
  }
}

package vn.thuocso.index.robust;

/** What moves the target, and what the independent runs of the same design say of all units. */
public record Sensitivity(Sobol.Result indices, Uncertainty uncertainty) {}

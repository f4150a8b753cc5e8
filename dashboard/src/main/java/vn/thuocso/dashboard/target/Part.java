package vn.thuocso.dashboard.target;

/** The three numbers of a target. */
public enum Part {
  /** The least that is accepted. */
  FLOOR,
  /** What is aimed at. */
  TARGET,
  /** What would be excellent. */
  STRETCH
}

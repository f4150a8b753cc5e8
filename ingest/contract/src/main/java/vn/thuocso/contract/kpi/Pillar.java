package vn.thuocso.contract.kpi;

/** The three pillars that the field's programme names. */
public enum Pillar {
  KN("Kỹ năng số", "Digital skills"),
  PT("Phương tiện số", "Digital means"),
  VH("Văn hóa số", "Digital culture");

  private final String labelVi;
  private final String labelEn;

  Pillar(String labelVi, String labelEn) {
    this.labelVi = labelVi;
    this.labelEn = labelEn;
  }

  /** Returns the Vietnamese label. */
  public String labelVi() {
    return labelVi;
  }

  /** Returns the English label. */
  public String labelEn() {
    return labelEn;
  }
}

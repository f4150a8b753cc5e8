package vn.thuocso.demo.city;

/** A ward or commune of today; its population is the one published with the reform. */
public record Ward(String code, String name, long population) {

  /** The name without the kind of unit: {@code Phường Tây Hồ} is {@code Tây Hồ}. */
  public String shortName() {
    return Area.withoutKind(name);
  }
}

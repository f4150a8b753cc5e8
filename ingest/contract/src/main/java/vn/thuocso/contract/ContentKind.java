package vn.thuocso.contract;

import java.util.Locale;
import java.util.Optional;

/** What a content is. */
public enum ContentKind {
  POST("Bài đăng", "Post"),
  BULLETIN_ISSUE("Số bản tin", "Bulletin issue"),
  E_PUBLICATION_ISSUE("Số ấn phẩm điện tử", "E-publication issue"),
  VIDEO("Video", "Video"),
  ARTICLE("Bài viết", "Article");

  private final String labelVi;
  private final String labelEn;

  ContentKind(String labelVi, String labelEn) {
    this.labelVi = labelVi;
    this.labelEn = labelEn;
  }

  /** Returns the code on the wire and in the warehouse. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the Vietnamese label. */
  public String labelVi() {
    return labelVi;
  }

  /** Returns the English label. */
  public String labelEn() {
    return labelEn;
  }

  /** Finds the kind of a code, in any letter case. */
  public static Optional<ContentKind> ofCode(String code) {
    return Codes.find(values(), ContentKind::code, code);
  }
}

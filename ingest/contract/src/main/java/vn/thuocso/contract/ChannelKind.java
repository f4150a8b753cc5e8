package vn.thuocso.contract;

import java.util.Locale;
import java.util.Optional;

/** What a channel is. */
public enum ChannelKind {
  FANPAGE("Fanpage Facebook", "Facebook page"),
  ZALO_OA("Zalo OA", "Zalo OA"),
  ZALO_GROUP("Nhóm Zalo", "Zalo group"),
  YOUTUBE("YouTube", "YouTube"),
  TIKTOK("TikTok", "TikTok"),
  PORTAL("Cổng thông tin điện tử", "Portal"),
  E_PUBLICATION("Ấn phẩm điện tử", "E-publication"),
  QR_BULLETIN("Bản tin QR", "QR bulletin"),
  POLL("Thăm dò ý kiến", "Poll"),
  UNIT_REPORT("Báo cáo của đơn vị", "Unit report");

  private final String labelVi;
  private final String labelEn;

  ChannelKind(String labelVi, String labelEn) {
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
  public static Optional<ChannelKind> ofCode(String code) {
    return Codes.find(values(), ChannelKind::code, code);
  }
}

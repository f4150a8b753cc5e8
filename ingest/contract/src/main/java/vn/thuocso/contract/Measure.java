package vn.thuocso.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What can be measured: a closed list whose entries carry their own facts. Names of a platform are
 * kept where they are its current ones.
 */
public enum Measure {
  // Fanpage (Facebook Page Insights).
  PAGE_FOLLOWS(
      MeasureKind.GAUGE,
      "people",
      Direction.UP,
      Grain.DAY,
      "Người theo dõi trang",
      "Page followers"),
  PAGE_DAILY_FOLLOWS(
      MeasureKind.FLOW, "people", Direction.UP, Grain.DAY, "Lượt theo dõi mới", "New page follows"),
  PAGE_DAILY_UNFOLLOWS(
      MeasureKind.FLOW, "people", Direction.DOWN, Grain.DAY, "Lượt bỏ theo dõi", "Page unfollows"),
  PAGE_MEDIA_VIEW(
      MeasureKind.FLOW,
      "views",
      Direction.UP,
      Grain.DAY,
      "Lượt xem nội dung của trang",
      "Page media views"),
  PAGE_TOTAL_MEDIA_VIEW_UNIQUE(
      MeasureKind.UNIQUE,
      "people",
      Direction.UP,
      Grain.DAY,
      "Người xem nội dung của trang",
      "Page media viewers"),
  PAGE_POST_ENGAGEMENTS(
      MeasureKind.FLOW,
      "actions",
      Direction.UP,
      Grain.DAY,
      "Lượt tương tác với bài đăng",
      "Post engagements of the page"),
  PAGE_ACTIONS_POST_REACTIONS_TOTAL(
      MeasureKind.FLOW,
      "actions",
      Direction.UP,
      Grain.DAY,
      "Lượt bày tỏ cảm xúc trên trang",
      "Reactions on the page"),
  PAGE_VIEWS_TOTAL(
      MeasureKind.FLOW, "views", Direction.UP, Grain.DAY, "Lượt vào trang", "Page visits"),
  PAGE_TOTAL_ACTIONS(
      MeasureKind.FLOW,
      "actions",
      Direction.UP,
      Grain.DAY,
      "Lượt bấm liên hệ trên trang",
      "Actions on the page"),
  PAGE_VIDEO_VIEWS(
      MeasureKind.FLOW,
      "views",
      Direction.UP,
      Grain.DAY,
      "Lượt xem video của trang",
      "Page video views"),
  PAGE_VIDEO_COMPLETE_VIEWS_30S(
      MeasureKind.FLOW,
      "views",
      Direction.UP,
      Grain.DAY,
      "Lượt xem video trọn vẹn (30 giây)",
      "Page video views to 30 s"),
  BLUE_REELS_PLAY_COUNT(
      MeasureKind.FLOW, "views", Direction.UP, Grain.DAY, "Lượt phát Reels", "Reels plays"),
  POST_MEDIA_VIEW(
      MeasureKind.FLOW, "views", Direction.UP, Grain.DAY, "Lượt xem bài đăng", "Post views"),
  POST_TOTAL_MEDIA_VIEW_UNIQUE(
      MeasureKind.UNIQUE,
      "people",
      Direction.UP,
      Grain.LIFETIME,
      "Người xem bài đăng",
      "Post viewers"),
  POST_CLICKS(
      MeasureKind.FLOW, "actions", Direction.UP, Grain.DAY, "Lượt bấm vào bài đăng", "Post clicks"),
  POST_REACTIONS_BY_TYPE_TOTAL(
      MeasureKind.FLOW,
      "actions",
      Direction.UP,
      Grain.DAY,
      "Lượt bày tỏ cảm xúc với bài đăng",
      "Post reactions"),
  POSTS_PUBLISHED(
      MeasureKind.FLOW, "posts", Direction.UP, Grain.DAY, "Bài đã đăng", "Posts published"),
  MESSAGES_RECEIVED(
      MeasureKind.FLOW,
      "messages",
      Direction.CONTEXT,
      Grain.MONTH,
      "Tin nhắn của người dân đã nhận",
      "Messages received"),
  MESSAGES_ANSWERED_24H(
      MeasureKind.FLOW,
      "messages",
      Direction.UP,
      Grain.MONTH,
      "Tin nhắn được trả lời trong 24 giờ",
      "Messages answered within 24 h"),
  // Zalo.
  OA_FOLLOWERS(
      MeasureKind.GAUGE,
      "people",
      Direction.UP,
      Grain.DAY,
      "Người quan tâm Zalo OA",
      "Zalo OA followers"),
  ARTICLE_VIEWS(
      MeasureKind.FLOW, "views", Direction.UP, Grain.DAY, "Lượt xem bài viết", "Article views"),
  ARTICLES_PUBLISHED(
      MeasureKind.FLOW,
      "articles",
      Direction.UP,
      Grain.DAY,
      "Bài viết đã đăng",
      "Articles published"),
  COMMUNITIES(
      MeasureKind.GAUGE,
      "communities",
      Direction.CONTEXT,
      Grain.QUARTER,
      "Chi bộ, tổ dân phố",
      "Party cells and residential groups"),
  COMMUNITIES_WITH_GROUP(
      MeasureKind.GAUGE,
      "communities",
      Direction.UP,
      Grain.QUARTER,
      "Chi bộ, tổ dân phố có nhóm Zalo",
      "Party cells and residential groups with a Zalo group"),
  MEETINGS(MeasureKind.FLOW, "meetings", Direction.CONTEXT, Grain.MONTH, "Cuộc họp", "Meetings"),
  MEETINGS_MATERIAL_SENT(
      MeasureKind.FLOW,
      "meetings",
      Direction.UP,
      Grain.MONTH,
      "Cuộc họp được gửi tài liệu trước",
      "Meetings with material sent before"),
  FIELD_REPORTS_RECEIVED(
      MeasureKind.FLOW,
      "reports",
      Direction.CONTEXT,
      Grain.MONTH,
      "Phản ánh hiện trường đã nhận",
      "Field reports received"),
  FIELD_REPORTS_ON_TIME(
      MeasureKind.FLOW,
      "reports",
      Direction.UP,
      Grain.MONTH,
      "Phản ánh hiện trường xử lý đúng hạn",
      "Field reports handled on time"),
  FIELD_REPORTS_MEDIAN_HOURS(
      MeasureKind.GAUGE,
      "hours",
      Direction.DOWN,
      Grain.MONTH,
      "Thời gian xử lý phản ánh (trung vị)",
      "Median handling time of field reports"),
  // Bulletins and e-publications: counted by the collector, or reported by day.
  QR_OPENS(
      MeasureKind.FLOW, "opens", Direction.UP, Grain.DAY, "Lượt mở bằng mã QR", "Opens by QR code"),
  LINK_OPENS(
      MeasureKind.FLOW, "opens", Direction.UP, Grain.DAY, "Lượt mở bằng liên kết", "Opens by link"),
  PAGE_TURNS(MeasureKind.FLOW, "pages", Direction.UP, Grain.DAY, "Lượt lật trang", "Page turns"),
  AUDIO_PLAYS(MeasureKind.FLOW, "plays", Direction.UP, Grain.DAY, "Lượt nghe", "Audio plays"),
  VIDEO_PLAYS(MeasureKind.FLOW, "plays", Direction.UP, Grain.DAY, "Lượt phát video", "Video plays"),
  COMPLETIONS(
      MeasureKind.FLOW, "readings", Direction.UP, Grain.DAY, "Lượt đọc hết", "Completed readings"),
  READERS_DAY(
      MeasureKind.UNIQUE,
      "people",
      Direction.UP,
      Grain.DAY,
      "Người đọc trong ngày (ước lượng)",
      "Readers of the day (estimate)"),
  CODES_CHECKED(
      MeasureKind.GAUGE,
      "codes",
      Direction.CONTEXT,
      Grain.MONTH,
      "Mã QR đang hiệu lực",
      "QR codes in force"),
  CODES_BROKEN(
      MeasureKind.GAUGE,
      "codes",
      Direction.DOWN,
      Grain.MONTH,
      "Mã QR không mở được",
      "QR codes not resolving"),
  // Polls counted elsewhere (a form's summary, paper): ballots of our own are tallies, not figures.
  POLL_STARTED(
      MeasureKind.FLOW, "forms", Direction.CONTEXT, Grain.DAY, "Phiếu đã mở", "Poll forms opened"),
  POLL_COMPLETED(
      MeasureKind.FLOW, "forms", Direction.UP, Grain.DAY, "Phiếu trả lời", "Poll forms answered"),
  // Forms and polls in force, scanned for fields that ask who answers.
  FORMS_CHECKED(
      MeasureKind.GAUGE,
      "forms",
      Direction.CONTEXT,
      Grain.QUARTER,
      "Biểu mẫu, phiếu thăm dò đang dùng",
      "Forms and polls in force"),
  FORMS_WITHOUT_IDENTITY(
      MeasureKind.GAUGE,
      "forms",
      Direction.UP,
      Grain.QUARTER,
      "Biểu mẫu không hỏi danh tính và có thông báo",
      "Forms that ask for no identity and say so"),
  // Surveys.
  SURVEYS(
      MeasureKind.FLOW,
      "surveys",
      Direction.CONTEXT,
      Grain.YEAR,
      "Cuộc điều tra dư luận",
      "Surveys"),
  SURVEYS_ONLINE(
      MeasureKind.FLOW,
      "surveys",
      Direction.UP,
      Grain.YEAR,
      "Cuộc điều tra trực tuyến",
      "Surveys run online"),
  // Party member's e-handbook.
  PARTY_MEMBERS(
      MeasureKind.GAUGE, "people", Direction.CONTEXT, Grain.QUARTER, "Đảng viên", "Party members"),
  HANDBOOK_ACCOUNTS_ACTIVATED(
      MeasureKind.GAUGE,
      "accounts",
      Direction.UP,
      Grain.QUARTER,
      "Tài khoản sổ tay đã kích hoạt",
      "Activated handbook accounts"),
  HANDBOOK_ACCOUNTS_ACTIVE(
      MeasureKind.UNIQUE,
      "accounts",
      Direction.UP,
      Grain.MONTH,
      "Tài khoản sổ tay hoạt động trong tháng",
      "Handbook accounts active in the month"),
  HANDBOOK_DOCUMENTS(
      MeasureKind.FLOW,
      "documents",
      Direction.CONTEXT,
      Grain.MONTH,
      "Tài liệu trên sổ tay",
      "Handbook documents"),
  HANDBOOK_DOCUMENTS_FRESH(
      MeasureKind.FLOW,
      "documents",
      Direction.UP,
      Grain.MONTH,
      "Tài liệu đăng trong 3 ngày",
      "Handbook documents posted within 3 days"),
  // Press review.
  PRESS_REVIEW_DAYS_DUE(
      MeasureKind.FLOW,
      "days",
      Direction.CONTEXT,
      Grain.MONTH,
      "Ngày phải có điểm báo",
      "Days with a press review due"),
  PRESS_REVIEW_DAYS_ON_TIME(
      MeasureKind.FLOW,
      "days",
      Direction.UP,
      Grain.MONTH,
      "Ngày có điểm báo đúng giờ",
      "Days with the press review on time"),
  PRESS_ITEMS(
      MeasureKind.FLOW, "items", Direction.CONTEXT, Grain.MONTH, "Tin điểm báo", "Press items"),
  PRESS_ITEMS_AUTOMATIC(
      MeasureKind.FLOW,
      "items",
      Direction.UP,
      Grain.MONTH,
      "Tin điểm báo thu thập tự động",
      "Press items collected automatically"),
  // Contests and written reports.
  CONTEST_TARGET(
      MeasureKind.FLOW,
      "people",
      Direction.CONTEXT,
      Grain.LIFETIME,
      "Chỉ tiêu người dự thi",
      "Target of contest participants"),
  CONTEST_PARTICIPANTS(
      MeasureKind.FLOW,
      "people",
      Direction.UP,
      Grain.LIFETIME,
      "Người dự thi",
      "Contest participants"),
  CONTEST_STARTED(
      MeasureKind.FLOW,
      "entries",
      Direction.CONTEXT,
      Grain.LIFETIME,
      "Lượt bắt đầu thi",
      "Contest entries started"),
  CONTEST_FINISHED(
      MeasureKind.FLOW,
      "entries",
      Direction.UP,
      Grain.LIFETIME,
      "Lượt thi hoàn thành",
      "Contest entries finished"),
  CONTEST_PASSED(
      MeasureKind.FLOW,
      "entries",
      Direction.UP,
      Grain.LIFETIME,
      "Lượt thi đạt",
      "Contest entries passed"),
  THESES_REQUIRED(
      MeasureKind.FLOW,
      "documents",
      Direction.CONTEXT,
      Grain.LIFETIME,
      "Bài thu hoạch phải nộp",
      "Written reports required"),
  THESES_ONLINE(
      MeasureKind.FLOW,
      "documents",
      Direction.UP,
      Grain.LIFETIME,
      "Bài thu hoạch nộp trực tuyến",
      "Written reports submitted online"),
  THESES_ON_TIME(
      MeasureKind.FLOW,
      "documents",
      Direction.UP,
      Grain.LIFETIME,
      "Bài thu hoạch nộp đúng hạn",
      "Written reports submitted on time"),
  // Archives.
  ARCHIVE_DOCUMENTS_IN_SCOPE(
      MeasureKind.GAUGE,
      "documents",
      Direction.CONTEXT,
      Grain.QUARTER,
      "Tài liệu thuộc diện số hóa",
      "Documents in scope of digitisation"),
  ARCHIVE_DOCUMENTS_DIGITISED(
      MeasureKind.GAUGE,
      "documents",
      Direction.UP,
      Grain.QUARTER,
      "Tài liệu đã số hóa",
      "Documents digitised"),
  ARCHIVE_DOCUMENTS_WITH_METADATA(
      MeasureKind.GAUGE,
      "documents",
      Direction.UP,
      Grain.QUARTER,
      "Tài liệu số hóa đủ siêu dữ liệu",
      "Digitised documents with full metadata"),
  ARCHIVE_USES(
      MeasureKind.FLOW,
      "uses",
      Direction.UP,
      Grain.MONTH,
      "Lượt xem, tải tài liệu",
      "Archive downloads and views"),
  // Online conferencing.
  CONFERENCE_UNITS_CONNECTED(
      MeasureKind.GAUGE,
      "units",
      Direction.UP,
      Grain.QUARTER,
      "Đơn vị có điểm cầu",
      "Units connected"),
  CONFERENCES(
      MeasureKind.FLOW, "conferences", Direction.CONTEXT, Grain.QUARTER, "Hội nghị", "Conferences"),
  CONFERENCES_ONLINE(
      MeasureKind.FLOW,
      "conferences",
      Direction.UP,
      Grain.QUARTER,
      "Hội nghị trực tuyến, kết hợp",
      "Conferences online or hybrid"),
  CONFERENCE_POINTS_INVITED(
      MeasureKind.FLOW,
      "points",
      Direction.CONTEXT,
      Grain.LIFETIME,
      "Điểm cầu được mời",
      "Points invited"),
  CONFERENCE_POINTS_ATTENDING(
      MeasureKind.FLOW,
      "points",
      Direction.UP,
      Grain.LIFETIME,
      "Điểm cầu tham dự",
      "Points attending"),
  // Loudspeakers.
  LOUDSPEAKER_CLUSTERS(
      MeasureKind.GAUGE,
      "clusters",
      Direction.CONTEXT,
      Grain.QUARTER,
      "Cụm loa",
      "Loudspeaker clusters"),
  LOUDSPEAKER_CLUSTERS_IP(
      MeasureKind.GAUGE,
      "clusters",
      Direction.UP,
      Grain.QUARTER,
      "Cụm loa ứng dụng CNTT-viễn thông",
      "Loudspeaker clusters on IP or 4G"),
  LOUDSPEAKER_MINUTES_PLANNED(
      MeasureKind.FLOW,
      "minutes",
      Direction.CONTEXT,
      Grain.MONTH,
      "Phút phát thanh theo kế hoạch",
      "Planned loudspeaker minutes"),
  LOUDSPEAKER_MINUTES_WORKING(
      MeasureKind.FLOW,
      "minutes",
      Direction.UP,
      Grain.MONTH,
      "Phút loa hoạt động",
      "Working loudspeaker minutes"),
  NEIGHBOURHOODS(
      MeasureKind.GAUGE,
      "neighbourhoods",
      Direction.CONTEXT,
      Grain.YEAR,
      "Tổ dân phố, thôn",
      "Neighbourhoods"),
  NEIGHBOURHOODS_COVERED(
      MeasureKind.GAUGE,
      "neighbourhoods",
      Direction.UP,
      Grain.YEAR,
      "Tổ dân phố, thôn được phủ loa",
      "Neighbourhoods covered"),
  // Portal (Matomo).
  VISITS(MeasureKind.FLOW, "visits", Direction.UP, Grain.DAY, "Lượt truy cập", "Visits"),
  VISITORS_DAY(
      MeasureKind.UNIQUE,
      "people",
      Direction.UP,
      Grain.DAY,
      "Người truy cập trong ngày",
      "Visitors of the day"),
  PAGE_HITS(MeasureKind.FLOW, "views", Direction.UP, Grain.DAY, "Lượt xem trang", "Page hits"),
  BOUNCES(MeasureKind.FLOW, "visits", Direction.DOWN, Grain.DAY, "Lượt thoát ngay", "Bounces"),
  VISIT_SECONDS(
      MeasureKind.FLOW,
      "seconds",
      Direction.UP,
      Grain.DAY,
      "Tổng thời gian truy cập",
      "Visit time"),
  PORTAL_ITEMS_REQUIRED(
      MeasureKind.GAUGE,
      "items",
      Direction.CONTEXT,
      Grain.QUARTER,
      "Mục thông tin bắt buộc",
      "Mandatory items"),
  PORTAL_ITEMS_PRESENT(
      MeasureKind.GAUGE,
      "items",
      Direction.UP,
      Grain.QUARTER,
      "Mục thông tin bắt buộc đã có",
      "Mandatory items present"),
  PORTAL_FRESHNESS_MEDIAN_DAYS(
      MeasureKind.GAUGE,
      "days",
      Direction.DOWN,
      Grain.MONTH,
      "Số ngày từ tin mới nhất (trung vị)",
      "Median days since the last item"),
  PORTAL_MINUTES_MONITORED(
      MeasureKind.FLOW,
      "minutes",
      Direction.CONTEXT,
      Grain.MONTH,
      "Phút được giám sát",
      "Monitored minutes"),
  PORTAL_MINUTES_UP(
      MeasureKind.FLOW, "minutes", Direction.UP, Grain.MONTH, "Phút hoạt động", "Minutes up"),
  PORTAL_PAGES_SAMPLED(
      MeasureKind.GAUGE,
      "pages",
      Direction.CONTEXT,
      Grain.QUARTER,
      "Trang được kiểm tra",
      "Pages sampled"),
  PORTAL_PAGES_ACCESSIBLE(
      MeasureKind.GAUGE,
      "pages",
      Direction.UP,
      Grain.QUARTER,
      "Trang đạt WCAG AA",
      "Pages passing WCAG AA"),
  // YouTube, TikTok.
  SUBSCRIBERS(
      MeasureKind.GAUGE, "people", Direction.UP, Grain.DAY, "Người đăng ký kênh", "Subscribers"),
  SUBSCRIBERS_GAINED(
      MeasureKind.FLOW,
      "people",
      Direction.UP,
      Grain.DAY,
      "Lượt đăng ký mới",
      "Subscribers gained"),
  SUBSCRIBERS_LOST(
      MeasureKind.FLOW,
      "people",
      Direction.DOWN,
      Grain.DAY,
      "Lượt hủy đăng ký",
      "Subscribers lost"),
  VIDEOS_PLANNED(
      MeasureKind.FLOW,
      "videos",
      Direction.CONTEXT,
      Grain.MONTH,
      "Video theo kế hoạch",
      "Videos planned"),
  VIDEOS_PUBLISHED(
      MeasureKind.FLOW, "videos", Direction.UP, Grain.MONTH, "Video đã đăng", "Videos published"),
  /** Of the published ones: own, and with captions. */
  VIDEOS_CAPTIONED(
      MeasureKind.FLOW,
      "videos",
      Direction.UP,
      Grain.MONTH,
      "Video đã đăng có phụ đề",
      "Videos published with captions"),
  VIDEO_VIEWS(MeasureKind.FLOW, "views", Direction.UP, Grain.DAY, "Lượt xem video", "Video views"),
  WATCH_MINUTES(MeasureKind.FLOW, "minutes", Direction.UP, Grain.DAY, "Phút xem", "Watch time"),
  VIDEO_LIKES(
      MeasureKind.FLOW,
      "actions",
      Direction.UP,
      Grain.DAY,
      "Lượt thích video",
      "Video likes",
      true),
  VIDEO_COMMENTS(
      MeasureKind.FLOW,
      "actions",
      Direction.UP,
      Grain.DAY,
      "Lượt bình luận video",
      "Video comments",
      true),
  VIDEO_SHARES(
      MeasureKind.FLOW, "actions", Direction.UP, Grain.DAY, "Lượt chia sẻ video", "Video shares"),
  // Staff, systems, drills: the unit's report.
  STAFF(MeasureKind.GAUGE, "people", Direction.CONTEXT, Grain.YEAR, "Cán bộ tuyên giáo", "Staff"),
  STAFF_TRAINED(
      MeasureKind.GAUGE,
      "people",
      Direction.UP,
      Grain.YEAR,
      "Cán bộ được tập huấn kỹ năng số",
      "Staff trained in digital skills"),
  CADRE(
      MeasureKind.GAUGE,
      "people",
      Direction.CONTEXT,
      Grain.YEAR,
      "Cán bộ, báo cáo viên, cộng tác viên",
      "Cadre"),
  CADRE_WITH_SMARTPHONE(
      MeasureKind.GAUGE,
      "people",
      Direction.UP,
      Grain.YEAR,
      "Cán bộ có điện thoại thông minh",
      "Cadre with a smartphone"),
  DIGITAL_GROUP_MEMBERS(
      MeasureKind.GAUGE,
      "people",
      Direction.CONTEXT,
      Grain.YEAR,
      "Thành viên tổ công nghệ số cộng đồng",
      "Members of neighbourhood digital groups"),
  DIGITAL_GROUP_TRAINED(
      MeasureKind.GAUGE,
      "people",
      Direction.UP,
      Grain.YEAR,
      "Thành viên tổ công nghệ số được tập huấn",
      "Trained members of neighbourhood digital groups"),
  SYSTEMS(
      MeasureKind.GAUGE,
      "systems",
      Direction.CONTEXT,
      Grain.YEAR,
      "Hệ thống thông tin",
      "Information systems"),
  SYSTEMS_APPROVED(
      MeasureKind.GAUGE,
      "systems",
      Direction.UP,
      Grain.YEAR,
      "Hệ thống được phê duyệt cấp độ an toàn",
      "Systems with an approved security level"),
  DRILLS(
      MeasureKind.FLOW,
      "drills",
      Direction.CONTEXT,
      Grain.YEAR,
      "Cuộc diễn tập được tổ chức",
      "Drills organised"),
  DRILLS_ATTENDED(
      MeasureKind.FLOW,
      "drills",
      Direction.UP,
      Grain.YEAR,
      "Cuộc diễn tập đã tham gia",
      "Drills attended");

  private static final Map<String, Measure> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(Measure::code, Function.identity()));

  private final MeasureKind kind;
  private final String unit;
  private final Direction direction;
  private final Grain baseGrain;
  private final String labelVi;
  private final String labelEn;
  private final boolean negativeAllowed;

  Measure(
      MeasureKind kind,
      String unit,
      Direction direction,
      Grain baseGrain,
      String labelVi,
      String labelEn) {
    this(kind, unit, direction, baseGrain, labelVi, labelEn, false);
  }

  Measure(
      MeasureKind kind,
      String unit,
      Direction direction,
      Grain baseGrain,
      String labelVi,
      String labelEn,
      boolean negativeAllowed) {
    this.kind = kind;
    this.unit = unit;
    this.direction = direction;
    this.baseGrain = baseGrain;
    this.labelVi = labelVi;
    this.labelEn = labelEn;
    this.negativeAllowed = negativeAllowed;
  }

  /** Returns the code on the API, on the wire and in the warehouse, e.g. {@code qr_opens}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns how its values combine. */
  public MeasureKind kind() {
    return kind;
  }

  /** Returns what is counted: an English plural such as {@code views} or {@code people}. */
  public String unit() {
    return unit;
  }

  /** Returns which way is better; {@code CONTEXT} for a mere denominator. */
  public Direction direction() {
    return direction;
  }

  /**
   * Returns the grain that reported figures are made of. Flows and uniques of another grain are
   * kept but never added to it: a month reported beside its days would count twice.
   */
  public Grain baseGrain() {
    return baseGrain;
  }

  /** Returns the Vietnamese label. */
  public String labelVi() {
    return labelVi;
  }

  /** Returns the English label. */
  public String labelEn() {
    return labelEn;
  }

  /** Tells whether a value below zero makes sense (net counts of a platform). */
  public boolean negativeAllowed() {
    return negativeAllowed;
  }

  /** Tells whether interactions count for it, once its channel is live. */
  public boolean countedFromInteractions() {
    return switch (this) {
      case QR_OPENS, LINK_OPENS, PAGE_TURNS, AUDIO_PLAYS, VIDEO_PLAYS, COMPLETIONS, READERS_DAY ->
          true;
      default -> false;
    };
  }

  /** Finds the measure of an exact code. */
  public static Optional<Measure> ofCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }
}

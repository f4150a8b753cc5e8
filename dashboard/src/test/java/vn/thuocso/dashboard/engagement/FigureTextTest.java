package vn.thuocso.dashboard.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.engagement.figure.Contribution;
import vn.thuocso.dashboard.engagement.figure.Evidence;
import vn.thuocso.dashboard.engagement.figure.Figure;
import vn.thuocso.dashboard.engagement.figure.Kpi;
import vn.thuocso.dashboard.engagement.figure.KpiFigure;
import vn.thuocso.dashboard.wording.Wording;

class FigureTextTest {

  private final FigureText text = new FigureText(Wording.in(Locale.forLanguageTag("vi"), source()));

  @Test
  void aRateOfOnePageInTenSaysThatNineAreSilent() {
    List<Contribution> pages =
        List.of(
            part(new Evidence.Counted(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ONE)),
            part(new Evidence.Silent()),
            part(new Evidence.Silent()));

    assertThat(text.spoken(new KpiFigure(Kpi.FB_03, whole(), pages)))
        .isEqualTo("Trang hoạt động: 100,0\u00a0%. 2 kênh chưa báo cáo, không tính là 0.");
  }

  @Test
  void aRateOfAllPagesSaysNoMore() {
    assertThat(text.spoken(new KpiFigure(Kpi.FB_03, whole(), List.of())))
        .isEqualTo("Trang hoạt động: 100,0\u00a0%");
  }

  @Test
  void aFigureWithoutAValueHasItsReasonAndNoNote() {
    KpiFigure hidden =
        new KpiFigure(Kpi.PL_01, new Figure.Suppressed(), List.of(part(new Evidence.Hidden())));

    assertThat(text.notes(hidden)).isEmpty();
  }

  @Test
  void aMeasuredNothingHasTheUnitOfItsColumn() {
    Figure nothing = Figure.ratio(BigDecimal.ZERO, BigDecimal.TEN, 100);

    assertThat(text.brief(new KpiFigure(Kpi.FB_03, nothing, List.of()))).isEqualTo("0\u00a0%");
    assertThat(text.brief(new KpiFigure(Kpi.QR_05, nothing, List.of()))).isEqualTo("0");
  }

  private static Figure whole() {
    return Figure.ratio(BigDecimal.ONE, BigDecimal.ONE, 100);
  }

  private static Contribution part(Evidence evidence) {
    return new Contribution(
        Kpi.FB_03,
        new UnitCode("003"),
        new Contribution.Source("fb", "Trang", "fanpage"),
        evidence,
        false);
  }

  private static ResourceBundleMessageSource source() {
    ResourceBundleMessageSource source = new ResourceBundleMessageSource();
    source.setBasename("messages/engagement");
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    return source;
  }
}

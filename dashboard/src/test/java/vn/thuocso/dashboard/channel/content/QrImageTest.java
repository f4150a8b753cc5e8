package vn.thuocso.dashboard.channel.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.security.SecureRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocso.dashboard.shell.QrImage;

class QrImageTest {

  private static final PrintedCode CODE = new PrintedCode("TH2610");

  @Test
  void aPhoneReadsThePictureBackToTheAddress() throws Exception {
    String address = new PublicAddress("https://thuocso.example/").of(CODE);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(QrImage.of(address).png()));
    int size = image.getWidth();
    int[] pixels = image.getRGB(0, 0, size, size, null, 0, size);
    BinaryBitmap bitmap =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels)));
    assertThat(new QRCodeReader().decode(bitmap).getText())
        .isEqualTo("https://thuocso.example/q/TH2610");
  }

  @Test
  void theDrawingIsPlainAndCarriesNoScript() {
    String svg = QrImage.of("http://127.0.0.1:8081/q/TH2610").svg();
    assertThat(svg).startsWith("<svg xmlns=").contains("viewBox=\"0 0 ").doesNotContain("<script");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "abcdefghijklmnopq", "ab-cd", "ab cd", "ấbcd", ""})
  void otherCodesAreRefused(String value) {
    assertThatThrownBy(() -> new PrintedCode(value)).hasMessageContaining("4 to 16");
  }

  @Test
  void drawnCodesHaveNothingToConfuse() {
    for (int i = 0; i < 200; i++) {
      assertThat(PrintedCode.draw(new SecureRandom()).value()).matches("[2-9A-HJKMNP-Z]{8}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://x", "thuocso", "/q"})
  void anAddressThatPhonesCannotOpenIsRefusedAtStart(String value) {
    assertThatThrownBy(() -> new PublicAddress(value)).hasMessageContaining("THUOCSO_PUBLIC_URL");
  }
}

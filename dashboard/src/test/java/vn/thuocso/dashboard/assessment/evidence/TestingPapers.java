package vn.thuocso.dashboard.assessment.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small files as evidence. */
public final class TestingPapers {

  private TestingPapers() {}

  /** A document with one empty page. */
  public static byte[] pdf(String title) {
    return pdfWith("/Title (" + title + ")");
  }

  static byte[] pdfWith(String more) {
    String text =
        "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R "
            + more
            + " >> endobj\n2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
            + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >> endobj\n"
            + "trailer << /Root 1 0 R >>\n%%EOF\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A white picture. */
  public static byte[] image(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  static byte[] withHeadSum(byte[] png) {
    CRC32 crc = new CRC32();
    crc.update(png, 12, 17);
    ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
    return png;
  }
}

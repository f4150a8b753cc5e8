package vn.thuocso.dashboard.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;

class FileChecksTest {

  @Test
  void aDocumentAPictureAndAPhotoAreTaken() throws IOException {
    assertThat(FileChecks.check(TestingPapers.pdf("Văn bản"), "ke-hoach.pdf"))
        .isEqualTo(FileKind.PDF);
    assertThat(FileChecks.check(TestingPapers.image("png", 40, 30), "anh.PNG"))
        .isEqualTo(FileKind.PNG);
    assertThat(FileChecks.check(TestingPapers.image("jpg", 40, 30), "anh.jpeg"))
        .isEqualTo(FileKind.JPG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
        "<!DOCTYPE html><script>alert(1)</script>",
        "#!/bin/sh\nrm -rf /",
        "GIF89a",
        " %PDF-1.4 %%EOF"
      })
  void whatBeginsOtherwiseIsNotTaken(String content) {
    refused(content.getBytes(StandardCharsets.UTF_8), "anh.png", Refusal.FILE_KIND);
  }

  @Test
  void aZipIsNotTakenWhateverItIsCalled() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("../../etc/cron.d/x"));
      zip.write(new byte[5_000_000]);
    }
    refused(bytes.toByteArray(), "ke-hoach.pdf", Refusal.FILE_KIND);
    refused(
        both(TestingPapers.pdf("Văn bản"), bytes.toByteArray()),
        "ke-hoach.pdf",
        Refusal.FILE_BROKEN);
  }

  @Test
  void aNameThatSaysAnotherKindIsNotTaken() throws IOException {
    refused(TestingPapers.image("png", 4, 4), "ke-hoach.pdf", Refusal.FILE_MISLABELLED);
    refused(TestingPapers.pdf("Văn bản"), "ke-hoach.pdf.exe", Refusal.FILE_MISLABELLED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>",
        "/AA << /O << /S /J#61vaScript >> >>",
        "/S /Launch /F (cmd.exe)",
        "/Names << /EmbeddedFiles 3 0 R >>",
        "/Encrypt 5 0 R",
        "/AcroForm << /XFA 6 0 R >>"
      })
  void aDocumentThatDoesSomethingIsNotTaken(String active) {
    refused(TestingPapers.pdfWith(active), "ke-hoach.pdf", Refusal.FILE_ACTIVE);
  }

  @Test
  void aScriptPackedAmongObjectsIsFound() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write("7 0 << /S /JavaScript /JS (x) >>".getBytes(StandardCharsets.US_ASCII));
    }
    byte[] head =
        "%PDF-1.5\n7 0 obj << /Type /ObjStm /N 1 /Filter /FlateDecode >>\nstream\n"
            .getBytes(StandardCharsets.US_ASCII);
    byte[] tail = "\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    refused(both(both(head, packed.toByteArray()), tail), "ke-hoach.pdf", Refusal.FILE_ACTIVE);
  }

  @Test
  void objectsThatUnpackWithoutEndAreNotUnpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      byte[] zeros = new byte[1024 * 1024];
      for (int i = 0; i < 70; i++) {
        out.write(zeros);
      }
    }
    byte[] head =
        "%PDF-1.5\n7 0 obj << /Type /ObjStm >>\nstream\n".getBytes(StandardCharsets.US_ASCII);
    byte[] tail = "\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    refused(both(both(head, packed.toByteArray()), tail), "ke-hoach.pdf", Refusal.FILE_BROKEN);
  }

  @Test
  void aPictureOfAbsurdSizeIsNotUnpacked() throws IOException {
    byte[] png = TestingPapers.image("png", 4, 4);
    ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
    refused(TestingPapers.withHeadSum(png), "anh.png", Refusal.FILE_DIMENSIONS);
  }

  @Test
  void aPictureThatIsCutOrContinuedIsNotTaken() throws IOException {
    byte[] png = TestingPapers.image("png", 40, 40);
    refused(Arrays.copyOf(png, png.length - 9), "anh.png", Refusal.FILE_BROKEN);
    refused(both(png, "<script>".getBytes(StandardCharsets.UTF_8)), "anh.png", Refusal.FILE_BROKEN);
    byte[] jpg = TestingPapers.image("jpg", 40, 40);
    refused(Arrays.copyOf(jpg, 12), "anh.jpg", Refusal.FILE_BROKEN);
  }

  @Test
  void nothingAndTooMuchAreNotTaken() {
    refused(new byte[0], "ke-hoach.pdf", Refusal.FILE_EMPTY);
    refused(new byte[FileChecks.LARGEST + 1], "ke-hoach.pdf", Refusal.FILE_TOO_LARGE);
  }

  private static void refused(byte[] content, String name, Refusal why) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> FileChecks.check(content, name))
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(why));
  }

  private static byte[] both(byte[] one, byte[] other) {
    return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
  }
}

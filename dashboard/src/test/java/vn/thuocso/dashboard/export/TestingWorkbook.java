package vn.thuocso.dashboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads what a spreadsheet would read in a workbook of ours. */
public final class TestingWorkbook {

  private TestingWorkbook() {}

  /** Every text in a cell; a cell that computes anything is an error. */
  public static List<String> texts(byte[] workbook)
      throws IOException, ParserConfigurationException, SAXException {
    List<String> texts = new ArrayList<>();
    Path file = Files.createTempFile("workbook", ".xlsx");
    Files.write(file, workbook);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        if (part.getName().matches("xl/(worksheets/.*|sharedStrings)\\.xml")) {
          Document sheet =
              DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .parse(zip.getInputStream(part));
          assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
          NodeList found = sheet.getElementsByTagName("t");
          for (int at = 0; at < found.getLength(); at++) {
            texts.add(found.item(at).getTextContent());
          }
        }
      }
    } finally {
      Files.delete(file);
    }
    return texts;
  }
}

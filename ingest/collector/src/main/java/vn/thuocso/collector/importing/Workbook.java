package vn.thuocso.collector.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import vn.thuocso.collector.event.Refusal;
import vn.thuocso.contract.RejectReason;

/**
 * Reads the template as a workbook, its first sheet, row by row: twice, for merged cells are named
 * after the rows. What unpacks beyond the limits is refused.
 */
final class Workbook {

  private Workbook() {}

  /** Sets the limits of unpacking for the whole process. */
  static void limit(ImportLimits limits) {
    ZipSecureFile.setMaxEntrySize(limits.unpacked().toBytes());
    ZipSecureFile.setMaxFileCount(limits.parts());
    ZipSecureFile.setMinInflateRatio(0.005);
  }

  static void read(Path file, FileFigures out) throws IOException, Refusal, UnknownLayout {
    countParts(file);
    TemplateRows rows = new TemplateRows(out);
    try (OPCPackage pack = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(pack);
      WorkbookDates dates = new WorkbookDates();
      parse(reader.getWorkbookData(), dates);
      SheetMerges merges = new SheetMerges();
      parseSheet(reader, merges);
      parseSheet(
          reader,
          new SheetRows(
              new ReadOnlySharedStringsTable(pack),
              new SheetNumbers(reader.getStylesTable(), dates.from1904()),
              merges,
              rows));
      rows.end();
    } catch (NotOfficeXmlFileException e) {
      throw new UnknownLayout();
    } catch (SAXException e) {
      if (e.getCause() instanceof UnknownLayout unknown) {
        throw unknown;
      }
      throw broken(e);
    } catch (OpenXML4JException | OpenXML4JRuntimeException | ParserConfigurationException e) {
      throw broken(e);
    } catch (IOException
        | IllegalStateException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      // Numbers of rows, cells, styles and texts are whatever the file says.
      throw broken(e);
    }
  }

  /** POI counts the parts of streams only, not those of files. */
  private static void countParts(Path file) throws Refusal {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > ZipSecureFile.getMaxFileCount()) {
        throw new Refusal(RejectReason.ZIP_BOMB, "", "");
      }
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private static Refusal broken(Exception e) {
    // POI says "Zip bomb detected", "exceeds the max size" or "too many files" in different types.
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (List.of("Zip bomb", "exceed", "MAX_ENTRY", "MAX_FILE_COUNT", "too many").stream()
          .anyMatch(message::contains)) {
        return new Refusal(RejectReason.ZIP_BOMB, "", "");
      }
    }
    return new Refusal(RejectReason.BROKEN_FILE, "bảng tính", "");
  }

  private static void parseSheet(XSSFReader reader, ContentHandler handler)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    var sheets = reader.getSheetsData();
    if (sheets.hasNext()) {
      parse(sheets.next(), handler);
    }
  }

  private static void parse(InputStream part, ContentHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    try (part) {
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(handler);
      xml.parse(new InputSource(part));
    }
  }
}

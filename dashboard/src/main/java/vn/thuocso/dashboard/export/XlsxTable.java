package vn.thuocso.dashboard.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the first page of a workbook. A package is a ZIP of XML: the JDK reads both, no more of it
 * than the limits, and neither DTDs nor entities.
 */
final class XlsxTable {

  /** All parts together; our templates unpack to a fiftieth of it. */
  private static final long MOST_UNPACKED = 50L << 20;

  private static final int MOST_PARTS = 200;
  private static final String STRINGS = "xl/sharedStrings.xml";
  private static final String PAGE = "xl/worksheets/sheet[0-9]{1,4}\\.xml";

  private XlsxTable() {}

  /** The package unpacks to more than anybody's table. */
  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  static TableFile.Found read(byte[] bytes) {
    try {
      Map<String, byte[]> parts = parts(bytes);
      Optional<byte[]> page =
          parts.entrySet().stream()
              .filter(part -> part.getKey().matches(PAGE))
              .findFirst()
              .map(Map.Entry::getValue);
      if (page.isEmpty()) {
        return TableFile.Found.nothing("kind");
      }
      XlsxStrings strings = XlsxStrings.of(reader(parts.getOrDefault(STRINGS, new byte[0])));
      XlsxRows rows = new XlsxRows(strings);
      return rows.read(reader(page.get()));
    } catch (TooLarge large) {
      return TableFile.Found.nothing("large");
    } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
      return TableFile.Found.nothing("broken");
    }
  }

  /**
   * The parts that are read, the pages in their order; nothing else is unpacked. By the directory
   * at the end: what some programs write before each part does not tell its size.
   */
  private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("table", ".xlsx");
    try {
      Files.write(file, bytes);
      try (ZipFile zip = new ZipFile(file.toFile())) {
        return parts(zip);
      }
    } finally {
      Files.delete(file);
    }
  }

  private static Map<String, byte[]> parts(ZipFile zip) throws IOException {
    if (zip.size() > MOST_PARTS) {
      throw new TooLarge();
    }
    Map<String, byte[]> parts =
        new TreeMap<>(
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    long unpacked = 0;
    for (ZipEntry entry : Collections.list(zip.entries())) {
      if (entry.getName().equals(STRINGS) || entry.getName().matches(PAGE)) {
        try (InputStream part = zip.getInputStream(entry)) {
          byte[] read = limited(part, MOST_UNPACKED - unpacked);
          unpacked += read.length;
          parts.putIfAbsent(entry.getName(), read);
        }
      }
    }
    return parts;
  }

  private static byte[] limited(InputStream part, long most) throws IOException {
    byte[] bytes = part.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
    if (bytes.length > most) {
      throw new TooLarge();
    }
    return bytes;
  }

  private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    byte[] document = xml.length == 0 ? "<sst/>".getBytes(StandardCharsets.UTF_8) : xml;
    return factory.createXMLStreamReader(new ByteArrayInputStream(document));
  }

  /** A number with the fifteen digits that a spreadsheet has. */
  static BigDecimal number(String raw) {
    BigDecimal exact = new BigDecimal(raw.strip());
    if (Math.abs((long) exact.precision() - exact.scale()) > 30) {
      throw new NumberFormatException("beyond what a cell holds: " + raw.length() + " characters");
    }
    BigDecimal rounded = exact.round(new MathContext(15)).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  /** The texts of a page, which stand in a part of their own. */
  record XlsxStrings(List<String> texts) {

    static XlsxStrings of(XMLStreamReader xml) throws XMLStreamException {
      List<String> texts = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      boolean phonetic = false;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamReader.START_ELEMENT) {
          phonetic |= xml.getLocalName().equals("rPh");
          if (xml.getLocalName().equals("t") && !phonetic) {
            text.append(xml.getElementText());
          }
        } else if (event == XMLStreamReader.END_ELEMENT) {
          phonetic &= !xml.getLocalName().equals("rPh");
          if (xml.getLocalName().equals("si")) {
            texts.add(text.toString());
            text.setLength(0);
          }
        }
      }
      return new XlsxStrings(texts);
    }

    String at(String index) {
      int number = Integer.parseInt(index.strip());
      if (number < 0 || number >= texts.size()) {
        throw new IllegalArgumentException("no text " + number);
      }
      return texts.get(number);
    }
  }
}

package vn.thuocso.collector.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

class SheetMergesTest {

  private final SheetMerges merges = new SheetMerges();

  @Test
  void aCellIsCoveredByTheMergeThatBeginsElsewhere() throws SAXException {
    merge("A2:A4");
    merge("A6:C6");
    merge("B2:C3");
    assertThat(merges.beginsAt(1, 0)).isTrue();
    assertThat(merges.covering(1, 0)).isEmpty();
    assertThat(merges.covering(3, 0))
        .hasValueSatisfying(m -> assertThat(m.formatAsString()).isEqualTo("A2:A4"));
    assertThat(merges.covering(4, 0)).isEmpty();
    assertThat(merges.covering(2, 2))
        .hasValueSatisfying(m -> assertThat(m.formatAsString()).isEqualTo("B2:C3"));
    assertThat(merges.beginsAt(1, 2)).isFalse();
    assertThat(merges.covering(5, 2)).isPresent();
    assertThat(merges.covering(0, 0)).isEmpty();
    assertThat(merges.covering(1, 3)).isEmpty();
  }

  @Test
  void wholeColumnsAndFarColumnsCostNothing() throws SAXException {
    merge("A:A");
    merge("ZZ1:ZZ5");
    assertThat(merges.covering(3, 0)).isEmpty();
    assertThat(merges.covering(3, 701)).isEmpty();
  }

  private void merge(String ref) throws SAXException {
    AttributesImpl attributes = new AttributesImpl();
    attributes.addAttribute("", "ref", "ref", "CDATA", ref);
    merges.startElement("", "mergeCell", "mergeCell", attributes);
  }
}

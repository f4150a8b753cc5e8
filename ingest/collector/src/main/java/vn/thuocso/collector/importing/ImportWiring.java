package vn.thuocso.collector.importing;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thuocso.collector.event.DeadLetters;
import vn.thuocso.collector.event.FigureRules;
import vn.thuocso.collector.outlet.Outlet;
import vn.thuocso.collector.status.Counters;
import vn.thuocso.collector.status.DataSettings;

/** Puts the import of files together. */
@Configuration(proxyBeanMethods = false)
class ImportWiring {

  @Bean
  Spool spool(DataSettings data, ImportLimits limits) throws IOException {
    return new Spool(data.directory().resolve("spool"), limits);
  }

  @Bean
  ReportShelf reportShelf(DataSettings data) throws IOException {
    return new ReportShelf(data.directory().resolve("imports"));
  }

  @Bean
  Imports imports(
      ReportShelf shelf,
      FigureRules rules,
      DeadLetters letters,
      Outlet outlet,
      Counters counters,
      ImportLimits limits) {
    Workbook.limit(limits);
    return new Imports(shelf, rules, letters, outlet, counters, limits);
  }
}

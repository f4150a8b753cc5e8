package vn.thuocso.dashboard;

import java.time.Clock;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the web application that people open. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class DashboardApplication {

  /** Runs until the process is told to stop. */
  public static void main(String[] arguments) {
    // The wire and the databases speak UTC; calendars name their zone wherever they are used.
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    SpringApplication.run(DashboardApplication.class, arguments);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}

package vn.thuocso.collector;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the collector; it ends cleanly on SIGTERM. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CollectorApplication {

  /** Starts with the settings of environment and command line. */
  public static void main(String[] args) {
    SpringApplication.run(CollectorApplication.class, args);
  }
}

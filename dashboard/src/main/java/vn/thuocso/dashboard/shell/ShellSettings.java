package vn.thuocso.dashboard.shell;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What concerns every page.
 *
 * @param demo whether this is the demonstration city, whose figures are generated
 * @param dashboardUrl under which people open this dashboard
 */
@ConfigurationProperties("thuocso")
public record ShellSettings(
    @DefaultValue("false") boolean demo,
    @DefaultValue("http://127.0.0.1:8080") String dashboardUrl) {}

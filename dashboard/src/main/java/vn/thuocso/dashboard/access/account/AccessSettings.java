package vn.thuocso.dashboard.access.account;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may come in.
 *
 * @param publicRanking whether rankings are read without login; unset: in the demonstration only
 * @param demo whether this is the demonstration city, which has an account for each role
 * @param data the directory in which one-time links are left
 * @param dashboardUrl how people reach these pages, for links
 * @param administratorLink whether to leave a new administrator's link although there are
 *     administrators
 */
@ConfigurationProperties("thuocso")
public record AccessSettings(
    @Nullable Boolean publicRanking,
    @DefaultValue("false") boolean demo,
    @Nullable Path data,
    @DefaultValue("http://127.0.0.1:8080") String dashboardUrl,
    @DefaultValue("false") boolean administratorLink) {

  /** Whether visitors read the rankings. */
  public boolean readsWithoutLogin() {
    return publicRanking == null ? demo : publicRanking;
  }
}

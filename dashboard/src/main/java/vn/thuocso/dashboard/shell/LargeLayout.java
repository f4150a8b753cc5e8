package vn.thuocso.dashboard.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Makes the layout of a phone reach up to 1100 pixels where somebody reads in large type: every
 * sheet keeps one set of rules for both.
 */
final class LargeLayout implements ResourceTransformer {

  @Override
  public Resource transform(
      HttpServletRequest request, Resource asset, ResourceTransformerChain chain)
      throws IOException {
    Resource sheet = chain.transform(request, asset);
    String name = asset.getFilename();
    if (name == null || !name.endsWith(".css")) {
      return sheet;
    }
    String rules = sheet.getContentAsString(StandardCharsets.UTF_8);
    return new TransformedResource(sheet, wider(rules).getBytes(StandardCharsets.UTF_8));
  }

  static String wider(String rules) {
    return rules
        .replace("max-width: 767.98px", "max-width: 1099.98px")
        .replace("min-width: 768px", "min-width: 1100px")
        .replace("max-width: 1279.98px", "max-width: 1599.98px")
        .replace("max-width: 1023.98px", "max-width: 1279.98px");
  }
}

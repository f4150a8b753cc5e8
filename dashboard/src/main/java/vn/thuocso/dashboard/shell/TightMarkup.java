package vn.thuocso.dashboard.shell;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Sends the blanks between two tags as one line break: the templates are indented for those who
 * read them, a table of thirty rows not for those who wait for it.
 */
@Component
final class TightMarkup extends AbstractDialect implements IPostProcessorDialect {

  TightMarkup() {
    super("tight-markup");
  }

  @Override
  public int getDialectPostProcessorPrecedence() {
    return 1000;
  }

  @Override
  public Set<IPostProcessor> getPostProcessors() {
    return Set.of(new PostProcessor(TemplateMode.HTML, Tightening.class, 1000));
  }

  /** Made by Thymeleaf for each page. */
  public static final class Tightening extends AbstractTemplateHandler {

    private static final Set<String> AS_WRITTEN = Set.of("pre", "textarea");

    /** Blanks after these are never shown. */
    private static final Set<String> NEVER_SHOWN_AFTER =
        Set.of("td", "th", "tr", "option", "thead", "tbody");

    private int asWritten;
    private boolean broken;

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
      asWritten += AS_WRITTEN.contains(tag.getElementCompleteName()) ? 1 : 0;
      broken = false;
      super.handleOpenElement(tag);
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
      asWritten -= AS_WRITTEN.contains(tag.getElementCompleteName()) ? 1 : 0;
      broken = NEVER_SHOWN_AFTER.contains(tag.getElementCompleteName());
      super.handleCloseElement(tag);
    }

    @Override
    public void handleStandaloneElement(org.thymeleaf.model.IStandaloneElementTag tag) {
      broken = false;
      super.handleStandaloneElement(tag);
    }

    @Override
    public void handleText(IText text) {
      if (asWritten > 0 || !isIndentation(text)) {
        broken = false;
        super.handleText(text);
      } else if (!broken) {
        broken = true;
        super.handleText(getContext().getModelFactory().createText("\n"));
      }
    }

    private static boolean isIndentation(IText text) {
      boolean line = false;
      for (int at = 0; at < text.length(); at++) {
        char character = text.charAt(at);
        if (character != ' ' && character != '\n' && character != '\r' && character != '\t') {
          return false;
        }
        line |= character == '\n';
      }
      return line;
    }
  }
}

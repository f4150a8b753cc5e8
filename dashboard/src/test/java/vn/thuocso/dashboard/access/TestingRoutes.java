package vn.thuocso.dashboard.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route that the program answers, as "GET /address/{variable}". */
final class TestingRoutes {

  private TestingRoutes() {}

  static List<String> of(ApplicationContext application) {
    List<String> routes = new ArrayList<>();
    for (RequestMappingInfo info :
        application.getBean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet()) {
      Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
      for (String pattern : info.getPatternValues()) {
        if (methods.isEmpty()) {
          routes.add("ANY " + pattern);
        }
        methods.forEach(method -> routes.add(method + " " + pattern));
      }
    }
    return routes;
  }
}

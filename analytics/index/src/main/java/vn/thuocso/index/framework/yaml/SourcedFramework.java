package vn.thuocso.index.framework.yaml;

import java.util.Map;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.Place;

/** A framework, and where its file defines each node. */
public record SourcedFramework(Framework framework, Map<Code, Place> places) {
  public SourcedFramework {
    places = Map.copyOf(places);
  }
}

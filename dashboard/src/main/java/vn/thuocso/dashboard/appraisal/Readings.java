package vn.thuocso.dashboard.appraisal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.thuocso.dashboard.assessment.criterion.Criteria;
import vn.thuocso.dashboard.assessment.criterion.Entry;
import vn.thuocso.dashboard.assessment.criterion.ReadEntry;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.index.framework.Indicator;

/** Reads entries by their rules, each once: a queue shows thousands of them again and again. */
final class Readings {

  private static final int MOST = 50_000;

  private record Key(String framework, int year, String kind, String indicator, Entry entry) {}

  private final Map<Key, ReadEntry> known = new ConcurrentHashMap<>();

  ReadEntry read(Criteria criteria, int year, Unit unit, Indicator indicator, Entry entry) {
    if (known.size() > MOST) {
      known.clear();
    }
    String framework = criteria.framework().code() + " " + criteria.framework().version();
    Key key = new Key(framework, year, unit.kind().code(), indicator.code().value(), entry);
    return known.computeIfAbsent(key, none -> criteria.read(year, unit.kind(), indicator, entry));
  }
}

package vn.thuocso.index.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;

/** Reads a manifest field by field: each is there and of its kind, and there are no others. */
final class ManifestReader {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final Set<String> FIELDS =
      Set.of("format", "engine", "framework", "data", "period", "results", "parameters", "files");

  private final Problems problems = new Problems();
  private final Place place;
  private final JsonNode root;

  private ManifestReader(JsonNode root, Place place) {
    this.root = root;
    this.place = place;
  }

  static Manifest read(byte[] bytes, String bundle) throws InvalidInputException {
    Place place = Place.of(bundle + "/" + Manifest.FILE);
    try {
      return new ManifestReader(JSON.readTree(bytes), place).manifest();
    } catch (JacksonException e) {
      Problems problems = new Problems();
      problems.add(
          Rule.UNREADABLE,
          Manifest.FILE,
          place,
          "Bản kê không đọc được dưới dạng JSON (" + e.getOriginalMessage() + ").");
      throw new InvalidInputException(problems.sorted());
    }
  }

  private Manifest manifest() throws InvalidInputException {
    if (!Manifest.FORMAT.equals(root.path("format").stringValue(""))) {
      tell(Rule.UNREADABLE, "format", "Bản kê phải có format là " + Manifest.FORMAT + ".");
    }
    for (String field : new TreeSet<>(root.propertyNames())) {
      if (!FIELDS.contains(field)) {
        tell(Rule.UNKNOWN_FIELD, field, "Bản kê không có trường này.");
      }
    }
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            text(root, "engine"),
            text(root, "framework"),
            texts("data"),
            text(root, "period"),
            text(root, "results"),
            object("parameters"),
            map("files"));
    problems.throwIfAny();
    return manifest;
  }

  private String text(JsonNode in, String field) {
    @Nullable JsonNode value = in.get(field);
    if (value == null || !value.isString()) {
      tell(
          value == null ? Rule.ABSENT_FIELD : Rule.WRONG_TYPE,
          field,
          "Trường \"" + field + "\" của bản kê phải có và là một chuỗi chữ.");
      return "";
    }
    return value.stringValue();
  }

  private List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    JsonNode list = root.path(field);
    boolean isRight = list.isArray() && !list.isEmpty();
    for (JsonNode each : list) {
      isRight &= each.isString();
      texts.add(each.isString() ? each.stringValue() : "");
    }
    if (!isRight) {
      tell(
          list.isMissingNode() ? Rule.ABSENT_FIELD : Rule.WRONG_TYPE,
          field,
          "Trường \"" + field + "\" của bản kê phải là danh sách tên tệp, ít nhất một.");
    }
    return texts;
  }

  private Map<String, String> map(String field) {
    JsonNode object = root.path(field);
    Map<String, String> map = new TreeMap<>();
    if (object.isObject()) {
      object.propertyNames().forEach(name -> map.put(name, text(object, name)));
    } else {
      tell(
          object.isMissingNode() ? Rule.ABSENT_FIELD : Rule.WRONG_TYPE,
          field,
          "Trường \"" + field + "\" của bản kê phải gồm các cặp tên và chuỗi chữ.");
    }
    return map;
  }

  private JsonNode object(String field) {
    JsonNode object = root.path(field);
    if (!object.isObject()) {
      tell(
          object.isMissingNode() ? Rule.ABSENT_FIELD : Rule.WRONG_TYPE,
          field,
          "Trường \"" + field + "\" của bản kê phải là một đối tượng JSON.");
    }
    return object;
  }

  private void tell(Rule rule, String field, String sentence) {
    problems.add(rule, field, place, sentence);
  }
}

package vn.thuocso.warehouse.reconcile;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thuocso.contract.Grain;
import vn.thuocso.contract.wire.Observation;
import vn.thuocso.contract.wire.Reading;

/** Observations, the last one received of each key; flows between the readings of counters. */
final class Observations {

  static final List<String> CELLS =
      List.of(
          "value_milli",
          "missing",
          "generated",
          "source",
          "file_sha256",
          "line",
          "received_at",
          "partition",
          "offset");

  static final List<String> FLOW_CELLS = List.of("since", "value_milli", "reset", "generated");

  private final Refusals refusals;
  private final Map<String, Row> figures = new HashMap<>();
  private final Map<String, Row> readings = new HashMap<>();
  private final Map<String, TreeMap<Long, Read>> counters = new HashMap<>();
  private final List<String> unexplained;

  private record Read(long milli, boolean generated, int partition, long offset) {}

  /** Takes the list for records that are neither rows nor dead letters. */
  Observations(Refusals refusals, List<String> unexplained) {
    this.refusals = refusals;
    this.unexplained = unexplained;
  }

  void add(Entry entry) {
    if (refusals.contains(entry)) {
      return;
    }
    try {
      Observation observation = Observation.parseFrom(entry.value());
      if (observation.getReading() == Reading.CUMULATIVE) {
        reading(observation, entry);
      } else {
        figure(observation, entry);
      }
    } catch (InvalidProtocolBufferException | RuntimeException e) {
      unexplained.add(entry.place() + ": not readable, and no dead letter says so");
    }
  }

  private void figure(Observation observation, Entry entry) {
    String key =
        Words.key(
            subject(observation),
            Grain.ofWire(observation.getGrain()).orElseThrow().code(),
            Words.time(observation.getPeriodStartMs()),
            Words.time(observation.getPeriodEndMs()));
    figures.put(key, row(key, observation, entry));
  }

  private void reading(Observation observation, Entry entry) {
    String counter = subject(observation);
    long readAt = observation.getPeriodEndMs();
    String key = Words.key(counter, Words.time(readAt));
    readings.put(key, row(key, observation, entry));
    TreeMap<Long, Read> read = counters.computeIfAbsent(counter, k -> new TreeMap<>());
    if (observation.getMissing()) {
      read.remove(readAt);
    } else {
      boolean generated = observation.getOrigin().getGenerated();
      read.put(
          readAt,
          new Read(observation.getValueMilli(), generated, entry.partition(), entry.offset()));
    }
  }

  private static String subject(Observation observation) {
    return Words.key(
        observation.getChannelId(), observation.getContentId(), observation.getMeasure());
  }

  private static Row row(String key, Observation observation, Entry entry) {
    long milli = observation.getMissing() ? 0 : observation.getValueMilli();
    List<String> cells =
        List.of(
            Long.toString(milli),
            Boolean.toString(observation.getMissing()),
            Boolean.toString(observation.getOrigin().getGenerated()),
            observation.getOrigin().getSource(),
            HexFormat.of().formatHex(observation.getOrigin().getFileSha256().toByteArray()),
            Integer.toUnsignedString(observation.getOrigin().getLine()),
            Words.time(observation.getReceivedAtMs()),
            Integer.toString(entry.partition()),
            Long.toString(entry.offset()));
    return new Row(key, cells, entry.partition(), entry.offset(), entry.appendedAt());
  }

  void expect(Sheet sheet) {
    figures.values().forEach(sheet::expect);
  }

  void expectReadings(Sheet sheet) {
    readings.values().forEach(sheet::expect);
  }

  void expectFlows(Sheet sheet) {
    counters.forEach((counter, read) -> expectFlows(sheet, counter, read));
  }

  private static void expectFlows(Sheet sheet, String counter, Map<Long, Read> read) {
    Map.Entry<Long, Read> before = null;
    for (Map.Entry<Long, Read> now : read.entrySet()) {
      if (before != null) {
        sheet.expect(flow(counter, before, now));
      }
      before = now;
    }
  }

  private static Row flow(String counter, Map.Entry<Long, Read> from, Map.Entry<Long, Read> to) {
    Read earlier = from.getValue();
    Read later = to.getValue();
    boolean reset = later.milli < earlier.milli;
    List<String> cells =
        List.of(
            Words.time(from.getKey()),
            Long.toString(reset ? later.milli : later.milli - earlier.milli),
            Boolean.toString(reset),
            Boolean.toString(later.generated || earlier.generated));
    return new Row(
        Words.key(counter, Words.time(to.getKey())), cells, later.partition, later.offset, 0);
  }
}

package vn.thuocso.warehouse.reconcile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.warehouse.WarehouseClient;

/**
 * Topics against warehouse, row by row and cell by cell.
 *
 * <p>It reads the topics to the end that they have now, waits until the job has passed it, and
 * leaves out what cannot be judged, counting it: rows of which records are gone from the topic
 * (interactions and ballots live two days), rows of an earlier epoch, and rows that grew while it
 * was reading. Every cell that follows from the records is compared, estimates to the last bit;
 * versions of facts, which say in which epoch of the job a row was written, are not, nor which
 * records made a shown step of a poll.
 */
public final class Reconciliation {

  private final TopicLog log;
  private final WarehouseClient client;
  private final JobProgress progress;
  private final List<String> unexplained = new ArrayList<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<String> topics = new ArrayList<>();

  private Reconciliation(TopicLog log, WarehouseClient client, Duration patience) {
    this.log = log;
    this.client = client;
    this.progress = new JobProgress(client, patience);
  }

  /**
   * Compares everything.
   *
   * @throws IllegalStateException when the job does not come to the end of the topics in time
   */
  public static Outcome run(String bootstrap, WarehouseClient client, Duration patience) {
    try (TopicLog log = new TopicLog(bootstrap)) {
      return new Reconciliation(log, client, patience).run();
    }
  }

  /**
   * What was found.
   *
   * @param differences one sentence each
   * @param summary one sentence for each topic, then one for each table
   */
  public record Outcome(List<String> differences, List<String> summary) {

    /** Copies the lists. */
    public Outcome {
      differences = List.copyOf(differences);
      summary = List.copyOf(summary);
    }
  }

  private Outcome run() {
    long epochFrom = client.query(Questions.EPOCH_FROM).get(0).getLong("begins_at");
    Reach observations = passed(Topics.OBSERVATIONS, 0);
    Reach interactions = passed(Topics.INTERACTIONS, epochFrom);
    Reach ballots = passed(Topics.BALLOTS, 0);
    // After the job has passed the others, all its refusals of them are there.
    Reach letters = passed(Topics.DEAD_LETTERS, epochFrom);
    Refusals refusals = new Refusals();
    log.read(Topics.DEAD_LETTERS, letters, refusals::add);
    Sheet hours = sheet("rejection_hour", Refusals.CELLS, letters);
    refusals.expect(hours);
    hours.compare(client, Questions.REFUSALS);
    compareObservations(refusals, observations);
    compareInteractions(refusals, interactions);
    compareBallots(refusals, ballots);
    for (Dimension dimension : Dimension.ALL) {
      compareRegistry(refusals, dimension);
    }
    compareScores(refusals);
    return outcome();
  }

  private Reach passed(String topic, long epochFrom) {
    Reach reach = log.reach(topic, epochFrom);
    topics.add(topic + ": " + reach.gone());
    progress.await(topic, reach);
    return reach;
  }

  private void compareObservations(Refusals refusals, Reach reach) {
    Observations expected = new Observations(refusals, unexplained);
    log.read(Topics.OBSERVATIONS, reach, expected::add);
    Sheet figures = sheet("observation", Observations.CELLS, reach);
    expected.expect(figures);
    figures.compare(client, Questions.OBSERVATIONS);
    Sheet readings = sheet("counter_reading", Observations.CELLS, reach);
    expected.expectReadings(readings);
    readings.compare(client, Questions.READINGS);
    Sheet flows = sheet("counter_flow", Observations.FLOW_CELLS, reach);
    expected.expectFlows(flows);
    flows.compare(client, Questions.FLOWS);
  }

  private void compareInteractions(Refusals refusals, Reach reach) {
    Interactions expected = new Interactions(refusals, unexplained);
    log.read(Topics.INTERACTIONS, reach, expected::add);
    Sheet hours = sheet("interaction_hour", Interactions.CELLS, reach);
    expected.expect(hours);
    hours.compare(client, Questions.INTERACTIONS);
    Sheet readers = sheet("reader_day", Readers.CELLS, reach);
    expected.expectReaders(readers);
    readers.compare(client, Questions.READERS);
  }

  private void compareBallots(Refusals refusals, Reach reach) {
    Ballots expected = new Ballots(refusals, unexplained);
    log.read(Topics.BALLOTS, reach, expected::add);
    Sheet polls = sheet("poll_ballots", Ballots.CELLS, reach);
    expected.expect(polls);
    polls.compare(client, Questions.BALLOTS);
    Sheet options = sheet("poll_option", Ballots.OPTION_CELLS, reach);
    expected.expectOptions(options);
    options.compare(client, Questions.OPTIONS);
  }

  private void compareRegistry(Refusals refusals, Dimension dimension) {
    Reach reach = passed(dimension.topic(), 0);
    Registry expected = new Registry(dimension, refusals, unexplained);
    log.read(dimension.topic(), reach, expected::add);
    Sheet entries = sheet(dimension.table(), dimension.cells(), reach);
    expected.expect(entries);
    entries.compare(client, dimension.question());
  }

  private void compareScores(Refusals refusals) {
    Reach reach = passed(Topics.SCORES, 0);
    Scores expected = new Scores(refusals, unexplained);
    log.read(Topics.SCORES, reach, expected::add);
    Sheet snapshots = sheet("score_snapshot", Scores.SNAPSHOT_CELLS, reach);
    expected.expectSnapshots(snapshots);
    snapshots.compare(client, ScoreQuestions.SNAPSHOTS);
    Sheet scores = sheet("score", Scores.CELLS, reach);
    expected.expect(scores);
    scores.compare(client, ScoreQuestions.SCORES);
  }

  private Sheet sheet(String table, List<String> cells, Reach reach) {
    Sheet sheet = new Sheet(table, cells, reach);
    sheets.add(sheet);
    return sheet;
  }

  private Outcome outcome() {
    List<String> differences = new ArrayList<>(unexplained);
    sheets.forEach(sheet -> differences.addAll(sheet.differences()));
    List<String> summary = new ArrayList<>(topics);
    sheets.stream().map(Sheet::summary).forEach(summary::add);
    return new Outcome(differences, summary);
  }
}

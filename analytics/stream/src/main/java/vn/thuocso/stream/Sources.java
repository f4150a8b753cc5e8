package vn.thuocso.stream;

import org.apache.flink.streaming.api.datastream.DataStream;
import vn.thuocso.stream.event.RawRecord;

/**
 * The records that the job reads, by kind of topic.
 *
 * @param interactions records of the topic of interactions
 * @param ballots records of the topic of ballots
 * @param observations records of the topic of observations
 * @param letters records of the topic of dead letters
 * @param registry records of the four topics of the registry
 * @param scores records of the topic of scores
 */
record Sources(
    DataStream<RawRecord> interactions,
    DataStream<RawRecord> ballots,
    DataStream<RawRecord> observations,
    DataStream<RawRecord> letters,
    DataStream<RawRecord> registry,
    DataStream<RawRecord> scores) {}

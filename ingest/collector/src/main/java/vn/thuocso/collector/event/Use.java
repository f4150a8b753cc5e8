package vn.thuocso.collector.event;

import java.time.Instant;
import vn.thuocso.contract.InteractionKind;

/**
 * One use of a service as a sender states it, before the rules.
 *
 * @param reader what the sender tells readers of one day apart by; tokenised, then forgotten
 * @param agent user agent of the reader, judged and forgotten; empty when not stated
 */
record Use(
    String id,
    InteractionKind kind,
    String content,
    Instant at,
    String reader,
    boolean agentStated,
    String agent) {}

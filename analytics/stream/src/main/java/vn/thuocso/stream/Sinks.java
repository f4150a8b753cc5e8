package vn.thuocso.stream;

import org.apache.flink.api.connector.sink2.Sink;
import vn.thuocso.stream.event.DeadRecord;
import vn.thuocso.stream.row.WarehouseRow;

/**
 * Where the job writes.
 *
 * @param warehouse takes the rows
 * @param letters takes the dead letters
 */
record Sinks(Sink<WarehouseRow> warehouse, Sink<DeadRecord> letters) {}

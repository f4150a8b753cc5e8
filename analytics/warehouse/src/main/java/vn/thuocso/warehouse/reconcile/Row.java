package vn.thuocso.warehouse.reconcile;

import java.util.List;

/**
 * One row, as expected or as found.
 *
 * @param key the key in words, the same on both sides
 * @param cells the cells to compare, in the order of the sheet
 * @param lastOffset the last record that formed it
 * @param time beginning of its window, in milliseconds
 */
record Row(String key, List<String> cells, int partition, long lastOffset, long time) {}

/**
 * Hands out what a page shows as files: a {@code Sheet} becomes CSV or XLSX, a {@code Drawing} SVG.
 *
 * <p>A page says what stands in the {@code Columns} of its table, fills them with the rows that it
 * shows, and gives the {@code Sheet} to {@code Download.table}; numbers stay numbers, states are
 * words, no cell is ever a formula, and what the figures were computed from travels along. Its
 * links stand in {@code export/files.html}. For a chart it paints a {@code Drawing} with the names
 * of our tokens and gives it to {@code Download.svg}; a link to that with the class {@code as-png}
 * is turned into PNG by {@code /assets/as-png.js} on the reader's machine.
 */
@ApplicationModule(allowedDependencies = {"wording"})
@NullMarked
package vn.thuocso.dashboard.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Promises the command line: Vietnamese first, results on standard output, everything else on
 * standard error, and no partial output.
 */
@NullMarked
package vn.thuocso.index.command;

import org.jspecify.annotations.NullMarked;
